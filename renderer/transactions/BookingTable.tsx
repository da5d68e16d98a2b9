import { Checkbox, VisuallyHidden } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { type KeyboardEvent, type RefObject, useRef, useState } from 'react'
import type { LedgerChoices, TransactionRow, TransactionSort } from '#shared/transactions'
import { t } from '../app/messages/t.ts'
import { type BookingAction, handleBookingKey } from './booking-keys.ts'
import { BookingTableRow, type EditedCell } from './BookingTableRow.tsx'
import styles from './bookings.module.css'
import type { Selection } from './use-selection.ts'
import { revealRow, useWindow } from './use-window.ts'

type Props = {
  readonly rows: readonly TransactionRow[]
  readonly choices: LedgerChoices
  readonly sort: TransactionSort
  readonly selection: Selection
  readonly onSort: (by: TransactionSort['by']) => void
  readonly onNearEnd: () => void
  readonly onAct: (
    action: Exclude<BookingAction, 'category' | 'select'>,
    row: TransactionRow,
  ) => void
}

/** The bookings in a grid: as long as the ledger is, drawn where it is looked at, worked by keyboard. */
export function BookingTable(props: Props) {
  const { rows, choices, selection, onAct, ...rest } = props
  const scroller = useRef<HTMLDivElement>(null)
  const view = useWindow(scroller, rows.length, rest.onNearEnd)
  const keys = useRowKeys(props, scroller)
  const { at, edited, setEdited } = keys
  const activeId = rows[at]?.id
  return (
    <div
      ref={scroller}
      className={styles['scroller']}
      onScroll={view.onScroll}
      onKeyDown={keys.onKeyDown}
      tabIndex={0}
      role="grid"
      aria-label={t('money.tab.bookings')}
      aria-rowcount={rows.length + 1}
      aria-multiselectable
      aria-activedescendant={activeId && `booking-${activeId}`}
      data-testid="bookings"
    >
      <table className={styles['table']} role="presentation">
        <BookingTableHead rows={rows} selection={selection} {...rest} />
        <tbody role="rowgroup">
          {view.before > 0 && <Gap height={view.before} />}
          {rows.slice(view.from, view.to).map((row, offset) => (
            <BookingTableRow
              key={row.id}
              row={row}
              index={view.from + offset}
              isActive={row.id === activeId}
              isSelected={selection.ids.has(row.id)}
              edited={edited?.id === row.id ? edited.field : null}
              choices={choices}
              onSelect={(extend) => keys.select(view.from + offset, extend)}
              onActivate={() => keys.activate(view.from + offset)}
              onEdit={(field) => setEdited({ id: row.id, field })}
              onEdited={keys.stopEditing}
              onOpen={() => onAct('open', row)}
            />
          ))}
          {view.after > 0 && <Gap height={view.after} />}
        </tbody>
      </table>
    </div>
  )
}

/** Which row the keys act on, and which of its cells is being edited. */
function useRowKeys({ rows, selection, onAct }: Props, scroller: RefObject<HTMLDivElement | null>) {
  const [active, setActive] = useState(0)
  const [edited, setEdited] = useState<EditedCell | null>(null)
  const at = Math.min(active, rows.length - 1)
  const move = (step: number, extend: boolean) => {
    const next = Math.max(0, Math.min(rows.length - 1, at + step))
    setActive(next)
    if (extend) selection.toggle(next, true)
    if (scroller.current) revealRow(scroller.current, next)
  }
  const act = (action: BookingAction) => {
    const row = rows[at]
    if (row === undefined) return
    if (action === 'select') selection.toggle(at, false)
    else if (action === 'category') setEdited({ id: row.id, field: 'category' })
    else onAct(action, row)
  }
  return {
    at,
    edited,
    setEdited,
    activate: setActive,
    select: (index: number, extend: boolean) => {
      setActive(index)
      selection.toggle(index, extend)
    },
    stopEditing: () => {
      setEdited(null)
      scroller.current?.focus()
    },
    onKeyDown: (event: KeyboardEvent) => handleBookingKey(event, { move, act }),
  }
}

/** Holds the place of rows that are not drawn. */
const Gap = ({ height }: { readonly height: number }) => (
  <tr role="presentation" style={{ height }} aria-hidden>
    <td />
  </tr>
)

function BookingTableHead({
  rows,
  selection,
  sort,
  onSort,
}: Pick<Props, 'rows' | 'selection' | 'sort' | 'onSort'>) {
  const isAll = rows.length > 0 && rows.every(({ id }) => selection.ids.has(id))
  return (
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" className={styles['tick']}>
          <Checkbox
            size="xs"
            aria-label={t('booking.selectShown')}
            checked={isAll}
            indeterminate={!isAll && selection.ids.size > 0}
            onChange={() => selection.set(isAll ? [] : rows.map(({ id }) => id))}
          />
        </th>
        <SortHead by="date" sort={sort} onSort={onSort} className={styles['date']} />
        {(['payee', 'description', 'category', 'property', 'account'] as const).map((column) => (
          <th key={column} role="columnheader" className={styles[column]}>
            {t(`booking.${column}`)}
          </th>
        ))}
        <SortHead by="amount" sort={sort} onSort={onSort} className={styles['amount']} />
        <th role="columnheader" className={styles['marks']}>
          <VisuallyHidden>{t('booking.state')}</VisuallyHidden>
        </th>
      </tr>
    </thead>
  )
}

type SortProps = Pick<Props, 'sort' | 'onSort'> & {
  readonly by: TransactionSort['by']
  readonly className: string | undefined
}

function SortHead({ by, sort, onSort, className }: SortProps) {
  const Icon = sort.direction === 'asc' ? IconArrowUp : IconArrowDown
  const isSorted = sort.by === by
  return (
    <th
      role="columnheader"
      className={className}
      aria-sort={isSorted ? (sort.direction === 'asc' ? 'ascending' : 'descending') : 'none'}
    >
      <button type="button" className={styles['sort']} onClick={() => onSort(by)}>
        {t(`booking.${by}`)}
        {isSorted && <Icon size={13} stroke={2} aria-hidden />}
      </button>
    </th>
  )
}
