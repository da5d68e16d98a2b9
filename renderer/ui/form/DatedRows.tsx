import { ActionIcon, Button } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { Unit } from '../unit.ts'
import { UnitInput } from '../UnitInput.tsx'
import { DayInput } from './DayInput.tsx'
import styles from './form.module.css'

export type DatedRow = { readonly date: string; readonly value: number | null }

type Words = {
  readonly title: string
  readonly add: string
  readonly date: (number: number) => string
  readonly value: (number: number) => string
  readonly remove: (number: number) => string
}

type Props = {
  readonly words: Words
  readonly unit: Unit
  readonly rows: readonly DatedRow[]
  readonly onRows: (rows: readonly DatedRow[]) => void
  readonly messageOf: (index: number, part: keyof DatedRow) => string | undefined
  /** What is wrong with the rows as a whole. */
  readonly error?: string | undefined
  readonly testId: string
}

/** Amounts that hold from a day on: the steps of a rent, the rates of a loan. */
export function DatedRows({ words, unit, rows, onRows, messageOf, error, testId }: Props) {
  const change = (index: number, part: Partial<DatedRow>) =>
    onRows(rows.map((row, n) => (n === index ? { ...row, ...part } : row)))
  return (
    <fieldset className={styles['part']}>
      <legend className={styles['title']}>{words.title}</legend>
      {rows.map((row, index) => (
        // A row has no name of its own: its place in the list is what the schema's messages go by.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index} className={styles['row']}>
          <DayInput
            label={words.date(index + 1)}
            value={row.date}
            onChange={(date) => change(index, { date })}
            error={messageOf(index, 'date')}
            isLabelHidden
          />
          <UnitInput
            label={words.value(index + 1)}
            unit={unit}
            value={row.value}
            onChange={(value) => change(index, { value })}
            error={messageOf(index, 'value')}
            isLabelHidden
          />
          <ActionIcon
            size={36}
            aria-label={words.remove(index + 1)}
            onClick={() => onRows(rows.filter((_row, n) => n !== index))}
          >
            <IconX size={16} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      {error !== undefined && <p className={styles['error']}>{error}</p>}
      <Button
        size="compact-sm"
        ml={-9}
        variant="subtle"
        onClick={() => onRows([...rows, { date: '', value: null }])}
        data-testid={testId}
      >
        {words.add}
      </Button>
    </fieldset>
  )
}
