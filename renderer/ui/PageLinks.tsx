import { Link } from '@tanstack/react-router'
import styles from './page-links.module.css'

type Props = {
  readonly label: string
  readonly pages: readonly { readonly to: string; readonly title: string }[]
}

/** Pages that belong together, one click from each other, under the title of each. */
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
