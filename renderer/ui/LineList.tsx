import type { ReactNode } from 'react'
import styles from './line-list.module.css'

export type Line = {
  readonly key: string
  readonly title: ReactNode
  readonly detail?: ReactNode
  readonly end?: ReactNode
  /** What can be done with the entry. */
  readonly menu?: ReactNode
}

type Props = { readonly lines: readonly Line[]; readonly empty: string }

/** Short entries between hairlines: a title, a remark under it, a figure or date at the end. */
export function LineList({ lines, empty }: Props) {
  if (lines.length === 0) return <p className={styles['empty']}>{empty}</p>
  return (
    <ul className={styles['list']}>
      {lines.map(({ key, title, detail, end, menu }) => (
        <li key={key} className={styles['line']}>
          <div className={styles['body']}>
            <div>{title}</div>
            {detail !== undefined && <div className={styles['detail']}>{detail}</div>}
          </div>
          {end !== undefined && <div className={styles['end']}>{end}</div>}
          {menu !== undefined && <div className={styles['menu']}>{menu}</div>}
        </li>
      ))}
    </ul>
  )
}
