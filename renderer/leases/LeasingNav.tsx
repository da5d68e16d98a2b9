import { t } from '../app/messages/t.ts'
import { PageLinks } from '../ui/PageLinks.tsx'

const pages = [
  { to: '/leases', key: 'leasing.leases' },
  { to: '/tenants', key: 'leasing.tenants' },
  { to: '/rent-roll', key: 'leasing.rentRoll' },
  { to: '/money/late-rent', key: 'leasing.lateRent' },
] as const

/** The pages about letting. */
export const LeasingNav = () => (
  <PageLinks
    label={t('leasing.pages')}
    pages={pages.map(({ to, key }) => ({ to, title: t(key) }))}
  />
)
