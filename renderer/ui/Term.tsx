import { Tooltip } from '@mantine/core'
import type { ReactNode } from 'react'
import styles from './term.module.css'

type Props = {
  readonly children: ReactNode
  /** What the word means, in a sentence. */
  readonly help: string
  readonly formula?: string
}

const events = { hover: true, focus: true, touch: true }

/** A word of the trade that explains itself on hover, focus or touch. */
export function Term({ children, help, formula }: Props) {
  const label = (
    <>
      {help}
      {formula && <span className={styles['formula']}>{formula}</span>}
    </>
  )
  return (
    <Tooltip label={label} events={events}>
      <button type="button" className={styles['term']}>
        {children}
      </button>
    </Tooltip>
  )
}
