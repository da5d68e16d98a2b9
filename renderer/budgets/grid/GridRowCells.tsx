import { categoryName } from '../../app/messages/category-name.ts'
import { t } from '../../app/messages/t.ts'
import { separatorsOf } from '../../ui/separators.ts'
import { useFormat } from '../../ui/use-format.ts'
import { AmountInput } from './AmountInput.tsx'
import styles from './grid.module.css'
import { MoneyCell } from './MoneyCell.tsx'
import {
  type Cell,
  fillRight,
  type GridRow,
  pasteBlock,
  readBlock,
  setCell,
  spreadRow,
  yearOfRow,
} from './plan-edits.ts'
import { RowTools } from './RowTools.tsx'

type Props = {
  readonly row: GridRow
  readonly index: number
  readonly rows: readonly GridRow[]
  readonly months: readonly string[]
  readonly onChange: (rows: readonly GridRow[]) => void
  readonly onFocusCell: (cell: Cell) => void
}

/** One category of the sheet: twelve months, its year, what was booked a year before. */
export function GridRowCells({ row, index, rows, months, onChange, onFocusCell }: Props) {
  const format = useFormat()
  const name = row.name ?? categoryName(row.category)
  const reading = { separators: separatorsOf(format.locale), currency: format.currency }
  const paste = (text: string, month: number) => {
    const kinds = rows.slice(index).map(({ kind }) => kind)
    onChange(pasteBlock(rows, { row: index, month }, readBlock(text, kinds, reading)))
  }
  return (
    <tr>
      <th scope="row" title={name}>
        {name}
      </th>
      {months.map((month, at) => (
        <td key={month}>
          <AmountInput
            label={t('plan.grid.cell', { category: name, month: format.month(month, 'long') })}
            cell={`${index}:${at}`}
            kind={row.kind}
            amount={row.months[at] ?? 0}
            onCommit={(amount) => onChange(setCell(rows, { row: index, month: at }, amount))}
            onPasteBlock={(text) => paste(text, at)}
            onStep={(step) => onFocusCell({ row: index + step, month: at })}
            onFillRight={() => onChange(fillRight(rows, { row: index, month: at }))}
          />
        </td>
      ))}
      <td className={styles['year']}>
        <AmountInput
          label={t('plan.grid.yearOf', { category: name })}
          cell={`${index}:12`}
          kind={row.kind}
          amount={yearOfRow(row.months)}
          onCommit={(amount) => onChange(spreadRow(rows, index, amount))}
          onStep={(step) => onFocusCell({ row: index + step, month: 12 })}
        />
      </td>
      <td className={styles['before']}>
        <MoneyCell amount={row.yearBefore} />
      </td>
      <td>
        <RowTools
          name={name}
          onSpread={() => onChange(spreadRow(rows, index, yearOfRow(row.months)))}
          onFill={() => onChange(fillRight(rows, { row: index, month: 0 }))}
          onClear={() => onChange(spreadRow(rows, index, 0))}
        />
      </td>
    </tr>
  )
}
