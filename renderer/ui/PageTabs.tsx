import { Link, type LinkProps } from '@tanstack/react-router'
import { type MessageKey, t } from '../app/messages/t.ts'
import styles from './page-tabs.module.css'

export type PageTab = {
  readonly to: NonNullable<LinkProps['to']>
  readonly key: MessageKey
  /** Stays marked on the pages below its own. */
  readonly isWhole?: boolean
}

type Props = { readonly label: string; readonly tabs: readonly PageTab[] }

/** The way between the pages that share a title, under it. */
export function PageTabs({ label, tabs }: Props) {
  return (
    <nav className={styles['tabs']} aria-label={label}>
      {tabs.map(({ to, key, isWhole = false }) => (
        <Link
          key={to}
          to={to}
          activeOptions={{ exact: !isWhole, includeSearch: false }}
          className={styles['tab']}
        >
          {t(key)}
        </Link>
      ))}
    </nav>
  )
}
