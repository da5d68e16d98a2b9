import { Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import styles from './section.module.css'

type Props = {
  readonly title: string
  /** A remark at the right of the heading: a period, a count, a link. */
  readonly note?: ReactNode
  /** The name under which tours point at it. */
  readonly tour?: string
  readonly children: ReactNode
}

/** A titled part of a page, under a hairline. */
export function Section({ title, note, tour, children }: Props) {
  const id = useId()
  return (
    <section className={styles['section']} aria-labelledby={id} data-tour={tour}>
      <div className={styles['head']}>
        <Title order={2} id={id} className={styles['title'] ?? ''}>
          {title}
        </Title>
        {note !== undefined && <div className={styles['note']}>{note}</div>}
      </div>
      {children}
    </section>
  )
}
