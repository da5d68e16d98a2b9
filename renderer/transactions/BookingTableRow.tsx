import { ActionIcon, Checkbox } from '@mantine/core'
import {
  IconChevronRight,
  IconCircleCheck,
  IconGitFork,
  IconLock,
  IconPaperclip,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { uncategorised } from '#shared/categories'
import type { LedgerChoices, TransactionRow } from '#shared/transactions'
import { categoryName } from '../app/messages/category-name.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { ExactMoney } from '../ui/ExactMoney.tsx'
import { useFormat } from '../ui/use-format.ts'
import { bookingName } from './booking-name.ts'
import styles from './bookings.module.css'
import { CellEditor, type EditableField } from './CellEditor.tsx'

export type EditedCell = { readonly id: string; readonly field: EditableField }

type Props = {
  readonly row: TransactionRow
  readonly index: number
  readonly isActive: boolean
  readonly isSelected: boolean
  readonly edited: EditableField | null
  readonly choices: LedgerChoices
  readonly onSelect: (extend: boolean) => void
  readonly onActivate: () => void
  readonly onEdit: (field: EditableField) => void
  readonly onEdited: () => void
  readonly onOpen: () => void
}

/** One booking: a click makes it the one that keys act on, a double click on a cell edits it. */
export function BookingTableRow(props: Props) {
  const { row, index, isActive, isSelected, onSelect, onActivate, onOpen } = props
  const format = useFormat()
  const name = bookingName(row, format)
  return (
    <tr
      id={`booking-${row.id}`}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      data-active={isActive || undefined}
      onClick={(event) => (event.shiftKey ? onSelect(true) : onActivate())}
    >
      <td role="gridcell" className={styles['tick']} onClick={(event) => event.stopPropagation()}>
        <Checkbox
          size="xs"
          tabIndex={-1}
          aria-label={t('booking.select', { name })}
          checked={isSelected}
          onChange={(event) => onSelect(isWithShift(event.nativeEvent))}
        />
      </td>
      <td role="gridcell" className={styles['date']} onDoubleClick={onOpen}>
        {format.date(row.date)}
      </td>
      <EditableCell {...props} field="payee">
        {row.payee}
      </EditableCell>
      <EditableCell {...props} field="description">
        {row.description}
      </EditableCell>
      <EditableCell {...props} field="category" isFixed={row.isSplit === 1}>
        <CategoryText row={row} />
      </EditableCell>
      <EditableCell {...props} field="property" isFixed={row.isSplit === 1}>
        {row.propertyName}
        {row.unitLabel !== null && <span className={styles['soft']}> · {row.unitLabel}</span>}
      </EditableCell>
      <td role="gridcell" className={styles['account']} title={row.accountName ?? ''}>
        {row.accountName}
      </td>
      <td role="gridcell" className={styles['amount']} onDoubleClick={onOpen}>
        <ExactMoney minor={row.amount} toned />
      </td>
      <td role="gridcell" className={styles['marks']}>
        <Marks row={row} />
        <ActionIcon
          size={22}
          tabIndex={-1}
          aria-label={t('booking.openDetails', { name })}
          onClick={onOpen}
        >
          <IconChevronRight size={15} />
        </ActionIcon>
      </td>
    </tr>
  )
}

const isWithShift = (event: Event): boolean => event instanceof MouseEvent && event.shiftKey

/** A split booking has no category of its own; one that nobody has sorted stands out. */
function CategoryText({ row }: { readonly row: TransactionRow }) {
  if (row.isSplit === 1)
    return <span className={styles['soft']}>{t('booking.splitInto', { count: row.parts })}</span>
  const isUnsorted = row.category === uncategorised
  return <span className={isUnsorted ? styles['unsorted'] : ''}>{categoryName(row.category)}</span>
}

type CellProps = Props & {
  readonly field: EditableField
  readonly isFixed?: boolean
  readonly children: ReactNode
}

function EditableCell({
  row,
  field,
  edited,
  choices,
  onEdit,
  onEdited,
  isFixed,
  children,
}: CellProps) {
  const { file } = useWorkspace()
  const canEdit = !isFixed && !file.readOnly
  return (
    <td
      role="gridcell"
      className={styles[field]}
      title={field === 'payee' || field === 'description' ? String(children ?? '') : undefined}
      data-editable={canEdit || undefined}
      onDoubleClick={() => canEdit && onEdit(field)}
    >
      {edited === field && canEdit ? (
        <CellEditor row={row} field={field} choices={choices} onDone={onEdited} />
      ) : (
        children
      )}
    </td>
  )
}

/** Small marks, each with its words: split or part, reconciled, receipts, closed books. */
function Marks({ row }: { readonly row: TransactionRow }) {
  const { portfolio } = useWorkspace()
  const isLocked = portfolio.lockedThrough !== null && row.date <= portfolio.lockedThrough
  const marks = [
    { shown: row.parentId !== null, icon: IconGitFork, words: t('booking.partOf') },
    {
      shown: row.receipts > 0,
      icon: IconPaperclip,
      words: t('booking.receipts', { count: row.receipts }),
    },
    { shown: row.reconciliationId !== null, icon: IconCircleCheck, words: t('booking.reconciled') },
    { shown: isLocked, icon: IconLock, words: t('booking.locked') },
  ]
  return marks
    .filter(({ shown }) => shown)
    .map(({ icon: Icon, words }) => (
      <span key={words} title={words} role="img" aria-label={words} className={styles['mark']}>
        <Icon size={14} stroke={1.8} aria-hidden />
      </span>
    ))
}
