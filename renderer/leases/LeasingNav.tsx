import { t } from '../app/messages/t.ts'
import { PageLinks } from '../ui/PageLinks.tsx'

const pages = [
  { to: '/leases', title: t('leasing.leases') },
  { to: '/tenants', title: t('leasing.tenants') },
  { to: '/rent-roll', title: t('leasing.rentRoll') },
  { to: '/money/late-rent', title: t('leasing.lateRent') },
] as const

/** The pages about letting. */
export const LeasingNav = () => <PageLinks label={t('leasing.pages')} pages={pages} />
