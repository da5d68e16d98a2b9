import { IconHelpCircle, IconSettings } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { OpenCount } from '../alerts/OpenCount.tsx'
import { t } from '../app/messages/t.ts'
import { navItems } from './nav-items.ts'
import styles from './navigation.module.css'
import { Wordmark } from './Wordmark.tsx'

type Props = { readonly onHelp: () => void }

/** The left column: the product's name, its pages, help and settings. */
export function Navigation({ onHelp }: Props) {
  return (
    <nav className={styles['nav']} aria-label={t('shell.navigation')}>
      <Link to="/" className={styles['brand']} aria-label={t('shell.home')}>
        <Wordmark />
      </Link>
      <ul className={styles['list']}>
        {navItems.map(({ to, key, icon: Icon }) => (
          <li key={to}>
            <Link to={to} className={styles['item']} activeOptions={{ exact: to === '/' }}>
              <Icon size={17} stroke={1.5} aria-hidden />
              {t(key)}
              {to === '/alerts' && <OpenCount place="inNav" />}
            </Link>
          </li>
        ))}
      </ul>
      <ul className={styles['list']}>
        <li>
          <button type="button" className={styles['item']} onClick={onHelp}>
            <IconHelpCircle size={17} stroke={1.5} aria-hidden />
            {t('nav.help')}
          </button>
        </li>
        <li>
          <Link to="/settings" className={styles['item']}>
            <IconSettings size={17} stroke={1.5} aria-hidden />
            {t('nav.settings')}
          </Link>
        </li>
      </ul>
    </nav>
  )
}
