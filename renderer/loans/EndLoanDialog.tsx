import { Checkbox } from '@mantine/core'
import { scheduleIfKnown } from '#shared/finance/loan-balance'
import { payoffOn } from '#shared/finance/loan-payoff'
import { IsoDate } from '#shared/dates'
import { LoanEnding } from '#shared/loans/loan-views'
import type { Loan } from '#shared/loans/loans'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { DialogForm } from '../ui/DialogForm.tsx'
import { FactList } from '../ui/FactList.tsx'
import { DateField } from '../ui/form/DateField.tsx'
import { useForm } from '../ui/form/use-form.ts'
import { useSave } from '../ui/form/use-save.ts'
import { useFormat } from '../ui/use-format.ts'

type Props = { readonly loan: Loan; readonly onClose: () => void }

/** Repays a loan before its term, with what that takes on the day chosen. */
export function EndLoanDialog({ loan, onClose }: Props) {
  const { asOf } = useWorkspace()
  const form = useForm({ endedDate: asOf, isBooked: true })
  const save = useSave((ending: LoanEnding) => api.loans.end(ending), {
    say: ({ lender }) => t('loan.paidOff', { lender }),
    after: onClose,
  })
  return (
    <DialogForm
      opened
      onClose={onClose}
      title={t('loan.payOffTitle', { lender: loan.lender })}
      submitLabel={t('loan.payOff')}
      onSubmit={() =>
        form.submit(LoanEnding, { loanId: loan.id, ...form.draft }, (input) => save.mutate(input))
      }
      isPending={save.isPending}
      error={save.error}
    >
      <DateField form={form} name="endedDate" label={t('loan.payOffDay')} isRequired />
      <PayoffFacts loan={loan} date={form.draft.endedDate} />
      <Checkbox
        label={t('loan.bookPayoff')}
        checked={form.draft.isBooked}
        onChange={(event) => form.set('isBooked', event.currentTarget.checked)}
      />
    </DialogForm>
  )
}

/** What it takes to repay a loan at the end of a day; nothing while the day is being typed. */
export function PayoffFacts({ loan, date }: { readonly loan: Loan; readonly date: string }) {
  const format = useFormat()
  if (!IsoDate.safeParse(date).success) return null
  const payoff = payoffOn(loan, scheduleIfKnown(loan), date)
  const write = (minor: number) => format.money(minor, { style: 'exact' })
  return (
    <FactList
      facts={[
        [t('loan.owed'), write(payoff.balance)],
        [t('loan.accrued'), write(payoff.accruedInterest)],
        [t('loan.penaltyNow'), write(payoff.penalty)],
        [t('loan.payoff'), <strong key="total">{write(payoff.total)}</strong>],
      ]}
    />
  )
}
