import type { ReactNode } from 'react'
import styles from './form.module.css'

type Props = { readonly title?: string; readonly columns?: 2 | 3 | 4; readonly children: ReactNode }

/** Fields side by side, under a small heading where a form has several parts. */
export function FieldGrid({ title, columns = 2, children }: Props) {
  const grid = <div className={`${styles['grid']} ${styles[`of${columns}`] ?? ''}`}>{children}</div>
  if (title === undefined) return grid
  return (
    <fieldset className={styles['part']}>
      <legend className={styles['title']}>{title}</legend>
      {grid}
    </fieldset>
  )
}
