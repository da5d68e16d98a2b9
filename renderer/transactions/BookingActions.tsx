import { Button, Menu } from '@mantine/core'
import type { LedgerChoices, TransactionDetail, TransactionRow } from '#shared/transactions'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { useDelete } from '../ui/form/use-save.ts'
import { useFormat } from '../ui/use-format.ts'
import { loanChoices } from './choices.ts'
import styles from './bookings.module.css'

type Props = {
  readonly detail: TransactionDetail
  readonly choices: LedgerChoices
  readonly onAct: (action: 'edit' | 'split' | 'delete', row: TransactionRow) => void
  readonly onClose: () => void
}

/** What can be done to one booking; a part of a split leaves most of it to the whole. */
export function BookingActions({ detail, choices, onAct, onClose }: Props) {
  const { transaction, whole } = detail
  const { file, asOf } = useWorkspace()
  const format = useFormat()
  const line = whole ?? transaction
  const duplicate = useDelete(
    () => api.transactions.duplicate({ transactionId: line.id, date: asOf }),
    ({ date }) => t('booking.duplicated', { date: format.date(date) }),
  )
  const unsplit = useDelete(
    () => api.transactions.unsplit({ transactionId: line.id }),
    () => {
      if (whole !== null) onClose()
      return t('split.unsplitDone')
    },
  )
  const isOff = { disabled: file.readOnly, size: 'compact-sm', variant: 'default' } as const
  return (
    <div className={styles['actions']}>
      <Button {...isOff} onClick={() => onAct('edit', transaction)}>
        {t('common.edit')}
      </Button>
      <Button {...isOff} onClick={() => onAct('split', line)}>
        {line.isSplit === 1 ? t('split.edit') : t('split.split')}
      </Button>
      <LoanSplitButton line={line} choices={choices} isOff={isOff} onDone={onClose} />
      {line.isSplit === 1 && (
        <Button {...isOff} onClick={() => unsplit.mutate()}>
          {t('split.unsplit')}
        </Button>
      )}
      <Button {...isOff} onClick={() => duplicate.mutate()}>
        {t('booking.duplicate')}
      </Button>
      {whole === null && (
        <Button {...isOff} onClick={() => onAct('delete', transaction)}>
          {t('common.delete')}
        </Button>
      )}
    </div>
  )
}

type LoanProps = {
  readonly line: TransactionRow
  readonly choices: LedgerChoices
  readonly isOff: {
    readonly disabled: boolean
    readonly size: 'compact-sm'
    readonly variant: 'default'
  }
  readonly onDone: () => void
}

/** One button where the property has one loan, a menu of lenders where it has more. */
function LoanSplitButton({ line, choices, isOff, onDone }: LoanProps) {
  const loans = loanChoices(choices, line.propertyId)
  const split = useDelete(
    () =>
      api.transactions.splitAsLoanPayment({
        transactionId: line.id,
        loanId: loans[0]?.value ?? '',
      }),
    () => t('split.asLoanDone'),
  )
  if (line.amount >= 0 || loans.length === 0) return null
  if (loans.length === 1)
    return (
      <Button {...isOff} onClick={() => split.mutate()}>
        {t('split.asLoan')}
      </Button>
    )
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button {...isOff}>{t('split.asLoan')}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {loans.map(({ value, label }) => (
          <LoanItem key={value} loanId={value} lender={label} line={line} onDone={onDone} />
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

type ItemProps = Pick<LoanProps, 'line' | 'onDone'> & {
  readonly loanId: string
  readonly lender: string
}

function LoanItem({ loanId, lender, line }: ItemProps) {
  const split = useDelete(
    () => api.transactions.splitAsLoanPayment({ transactionId: line.id, loanId }),
    () => t('split.asLoanDone'),
  )
  return <Menu.Item onClick={() => split.mutate()}>{t('split.asLoanOf', { lender })}</Menu.Item>
}
