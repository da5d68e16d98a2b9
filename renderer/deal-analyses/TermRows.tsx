import { ActionIcon, Button, Select, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { t } from '../app/messages/t.ts'
import type { Unit } from '../ui/unit.ts'
import { TermInput } from './TermInput.tsx'
import styles from './underwriting.module.css'

export type RowColumn<Row> = {
  readonly key: keyof Row & string
  readonly label: string
  readonly width: string
  readonly placeholder?: string
} & (
  | { readonly unit: Unit }
  | { readonly unit: 'text' }
  | {
      readonly unit: 'choice'
      readonly options: readonly { readonly value: string; readonly label: string }[]
    }
)

type Props<Row> = {
  readonly label: string
  readonly rows: readonly Row[]
  readonly columns: readonly RowColumn<Row>[]
  readonly onRows: (rows: readonly Row[]) => void
  readonly newRow: () => Row
  readonly messageOf: (path: string) => string | undefined
  /** Where the schema has the list. */
  readonly path: string
  readonly add: string
  readonly testId: string
}

/** Lines of an underwriting that are typed in a grid: units, costs, works. */
export function TermRows<Row extends { readonly id: string }>(props: Props<Row>) {
  const { rows, columns, onRows, label } = props
  const template = [...columns.map(({ width }) => width), '28px'].join(' ')
  return (
    <div className={styles['rows']} role="group" aria-label={label}>
      {rows.length > 0 && (
        <div className={styles['rowHead']} style={{ gridTemplateColumns: template }} aria-hidden>
          {columns.map((column) => (
            <span key={column.key}>{column.label}</span>
          ))}
        </div>
      )}
      {rows.map((row, index) => (
        <div key={row.id} className={styles['row']} style={{ gridTemplateColumns: template }}>
          {columns.map((column) => (
            <RowCell
              key={column.key}
              column={column}
              row={row}
              number={index + 1}
              error={props.messageOf(`${props.path}.${index}.${column.key}`)}
              onRow={(changed) => onRows(rows.map((it) => (it.id === row.id ? changed : it)))}
            />
          ))}
          <ActionIcon
            size={28}
            aria-label={t('uw.removeRow', { label, number: index + 1 })}
            onClick={() => onRows(rows.filter(({ id }) => id !== row.id))}
          >
            <IconX size={15} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      <Button
        size="compact-sm"
        variant="subtle"
        onClick={() => onRows([...rows, props.newRow()])}
        data-testid={props.testId}
      >
        {props.add}
      </Button>
    </div>
  )
}

type CellProps<Row> = {
  readonly column: RowColumn<Row>
  readonly row: Row
  readonly number: number
  readonly error: string | undefined
  readonly onRow: (row: Row) => void
}

function RowCell<Row>({ column, row, number, error, onRow }: CellProps<Row>) {
  const value = row[column.key]
  const label = t('uw.cellOf', { label: column.label, number })
  const change = (next: string | number | null) => onRow({ ...row, [column.key]: next })
  if (column.unit === 'text')
    return (
      <TextInput
        aria-label={label}
        value={String(value)}
        onChange={(event) => change(event.currentTarget.value)}
        error={error}
        maxLength={200}
      />
    )
  if (column.unit === 'choice')
    return (
      <Select
        aria-label={label}
        data={column.options}
        value={String(value)}
        onChange={(next) => next !== null && change(next)}
        allowDeselect={false}
        error={error}
      />
    )
  return (
    <TermInput
      label={label}
      isLabelHidden
      unit={column.unit}
      value={typeof value === 'number' ? value : null}
      onChange={change}
      error={error}
      placeholder={column.placeholder ?? ''}
    />
  )
}
