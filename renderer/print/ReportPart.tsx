import { type ReactNode, useId } from 'react'
import styles from './report.module.css'

type Props = { readonly title: string; readonly note?: string; readonly children: ReactNode }

/** A titled part of a report; its heading is never left alone at the foot of a page. */
export function ReportPart({ title, note, children }: Props) {
  const id = useId()
  return (
    <section className={styles['part']} aria-labelledby={id}>
      <div className={styles['partHead']}>
        <h2 id={id} className={styles['partTitle']}>
          {title}
        </h2>
        {note !== undefined && <span className={styles['note']}>{note}</span>}
      </div>
      {children}
    </section>
  )
}
