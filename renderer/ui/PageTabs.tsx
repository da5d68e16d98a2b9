import { Link, type LinkProps, useLocation } from '@tanstack/react-router'
import { type MessageKey, t } from '../app/messages/t.ts'
import styles from './page-tabs.module.css'

export type PageTab = {
  readonly to: NonNullable<LinkProps['to']>
  readonly key: MessageKey
  /** Stays marked on the pages below its own. */
  readonly isWhole?: boolean
  /** A page without a tab of its own that belongs to this one. */
  readonly also?: string
}

type Props = { readonly label: string; readonly tabs: readonly PageTab[] }

/** The way between the pages that share a title, under it. */
export function PageTabs({ label, tabs }: Props) {
  const page = useLocation({ select: ({ pathname }) => pathname })
  return (
    <nav className={styles['tabs']} aria-label={label}>
      {tabs.map(({ to, key, isWhole = false, also }) => (
        <Link
          key={to}
          to={to}
          activeOptions={{ exact: !isWhole, includeSearch: false }}
          className={styles['tab']}
          {...(page === also ? { 'aria-current': 'page' as const } : {})}
        >
          {t(key)}
        </Link>
      ))}
    </nav>
  )
}
