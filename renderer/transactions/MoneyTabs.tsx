import { Link } from '@tanstack/react-router'
import { t } from '../app/messages/t.ts'
import { moneyTabs } from './money-tabs.ts'
import styles from './money-tabs.module.css'

/** The way between the parts of the Money page, under its title. */
export function MoneyTabs() {
  return (
    <nav className={styles['tabs']} aria-label={t('money.tabs')}>
      {moneyTabs.map(({ to, key }) => (
        <Link
          key={to}
          to={to}
          activeOptions={{ exact: to !== '/money/accounts', includeSearch: false }}
          className={styles['tab']}
        >
          {t(key)}
        </Link>
      ))}
    </nav>
  )
}
