import { useRef } from 'react'
import { addMonths } from '#shared/dates'
import { type PlanKind, planKinds } from '#shared/finance/plan-lines'
import { t } from '../../app/messages/t.ts'
import { useFormat } from '../../ui/use-format.ts'
import styles from './grid.module.css'
import { GridRowCells } from './GridRowCells.tsx'
import { type Cell, type GridRow, sumOfKinds } from './plan-edits.ts'
import { SumRow } from './SumRow.tsx'

type Props = {
  readonly year: number
  readonly rows: readonly GridRow[]
  readonly onChange: (rows: readonly GridRow[]) => void
}

const noiKinds: readonly PlanKind[] = ['income', 'operating']

/** The sheet itself: kinds as groups, NOI and cash flow as sums that move while one types. */
export function GridTable({ year, rows, onChange }: Props) {
  const table = useRef<HTMLTableElement>(null)
  const format = useFormat()
  const months = Array.from({ length: 12 }, (_, month) => addMonths(`${year}-01`, month))
  const focus = ({ row, month }: Cell) =>
    table.current?.querySelector<HTMLInputElement>(`[data-cell="${row}:${month}"]`)?.focus()
  const groupOf = (kind: PlanKind) =>
    rows.flatMap((row, index) => (row.kind === kind ? [{ row, index }] : []))
  return (
    <div className={styles['scroll']} role="group" aria-label={t('plan.grid.title')} tabIndex={0}>
      <table ref={table} className={styles['grid']}>
        <thead>
          <tr>
            <th scope="col">{t('money.category')}</th>
            {months.map((month) => (
              <th key={month} scope="col">
                {format.month(month, 'narrow')}
              </th>
            ))}
            <th scope="col">{t('plan.grid.year')}</th>
            <th scope="col">{t('plan.grid.before', { year: String(year - 1) })}</th>
            <th scope="col" aria-label={t('table.actions')} />
          </tr>
        </thead>
        {planKinds.map((kind) => (
          <tbody key={kind}>
            {groupOf(kind).length > 0 && (
              <tr className={styles['kind']}>
                <th scope="rowgroup" colSpan={16}>
                  {t(`plan.kind.${kind}`)}
                </th>
              </tr>
            )}
            {groupOf(kind).map(({ row, index }) => (
              <GridRowCells
                key={row.category}
                row={row}
                index={index}
                rows={rows}
                months={months}
                onChange={onChange}
                onFocusCell={focus}
              />
            ))}
            {kind === 'operating' && (
              <SumRow title={t('money.noi')} months={sumOfKinds(rows, noiKinds)} />
            )}
            {kind === 'principal' && (
              <SumRow title={t('money.cashFlow')} months={sumOfKinds(rows, planKinds)} />
            )}
          </tbody>
        ))}
      </table>
    </div>
  )
}
