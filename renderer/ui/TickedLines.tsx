import { Checkbox } from '@mantine/core'
import type { ReactNode } from 'react'
import styles from './ticked-lines.module.css'

export type TickedLine = {
  readonly key: string
  readonly label: string
  readonly description: string
  readonly end: ReactNode
}

type Props = {
  readonly lines: readonly TickedLine[]
  /** The places of those that are not ticked. */
  readonly left: ReadonlySet<number>
  readonly onToggle: (index: number) => void
  readonly testId?: string
}

/** What can be taken or left, line by line. */
export function TickedLines({ lines, left, onToggle, testId }: Props) {
  return (
    <ul className={styles['list']} data-testid={testId}>
      {lines.map(({ key, label, description, end }, index) => (
        <li key={key} className={styles['line']}>
          <Checkbox
            label={label}
            description={description}
            checked={!left.has(index)}
            onChange={() => onToggle(index)}
          />
          <span className={styles['amount']}>{end}</span>
        </li>
      ))}
    </ul>
  )
}
