import { Link } from '@tanstack/react-router'
import { t } from '../app/messages/t.ts'
import styles from './leasing-nav.module.css'

const pages = [
  { to: '/leases', key: 'leasing.leases' },
  { to: '/tenants', key: 'leasing.tenants' },
  { to: '/rent-roll', key: 'leasing.rentRoll' },
  { to: '/money/late-rent', key: 'leasing.lateRent' },
] as const

/** The pages about letting, one click from each other. */
export function LeasingNav() {
  return (
    <nav aria-label={t('leasing.pages')} className={styles['pages']}>
      {pages.map(({ to, key }) => (
        <Link
          key={to}
          to={to}
          className={styles['page']}
          activeOptions={{ exact: true }}
          activeProps={{ 'aria-current': 'page' }}
        >
          {t(key)}
        </Link>
      ))}
    </nav>
  )
}
