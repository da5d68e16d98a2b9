import { Link, type LinkProps } from '@tanstack/react-router'
import styles from './page-links.module.css'

type Props = {
  readonly label: string
  readonly pages: readonly { readonly to: NonNullable<LinkProps['to']>; readonly title: string }[]
}

/** Pages about one matter, one click from each other. */
export function PageLinks({ label, pages }: Props) {
  return (
    <nav aria-label={label} className={styles['pages']}>
      {pages.map(({ to, title }) => (
        <Link
          key={to}
          to={to}
          className={styles['page']}
          activeOptions={{ exact: true, includeSearch: false }}
          activeProps={{ 'aria-current': 'page' }}
        >
          {title}
        </Link>
      ))}
    </nav>
  )
}
