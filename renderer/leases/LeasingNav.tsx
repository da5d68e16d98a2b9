import { t } from '../app/messages/t.ts'
import { PageTabs } from '../ui/PageTabs.tsx'

const tabs = [
  { to: '/leases', key: 'leasing.leases' },
  { to: '/tenants', key: 'leasing.tenants' },
  { to: '/rent-roll', key: 'leasing.rentRoll' },
  { to: '/money/late-rent', key: 'leasing.lateRent' },
] as const

/** The pages about letting. */
export const LeasingNav = () => <PageTabs label={t('leasing.pages')} tabs={tabs} />
