import { Checkbox } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { LoanDetail, LoanEnding } from '#shared/loans/loan-views'
import { NewLoan } from '#shared/loans/loans'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { DialogForm } from '../ui/DialogForm.tsx'
import { useForm } from '../ui/form/use-form.ts'
import { useMoney } from '../ui/form/use-money.ts'
import { useSave } from '../ui/form/use-save.ts'
import { PayoffFacts } from './EndLoanDialog.tsx'
import { draftOfRenewal, inputOfLoan } from './loan-draft.ts'
import { LoanFields } from './LoanFields.tsx'
import styles from './loans.module.css'

type Props = { readonly detail: LoanDetail; readonly onClose: () => void }

const noProperties: readonly never[] = []

/** Goes on with a new loan in place of one, which ends on the day the new one starts. */
export function RenewDialog({ detail: { loan, payoff }, onClose }: Props) {
  const { asOf } = useWorkspace()
  const money = useMoney()
  const navigate = useNavigate()
  const form = useForm(draftOfRenewal(loan, { owed: payoff.balance, asOf }, money))
  const [isBooked, setBooked] = useState(true)
  const save = useSave(
    (input: Pick<LoanEnding, 'endedDate' | 'isBooked'> & { readonly loan: NewLoan }) =>
      api.loans.renew({ ...input, loanId: loan.id }),
    {
      say: ({ lender }) => t('loan.renewed', { lender }),
      after: ({ id }) => {
        onClose()
        void navigate({ to: '/loans/$loanId', params: { loanId: id } })
      },
    },
  )
  const submit = () => {
    const input = { ...inputOfLoan(form.draft, money), propertyId: loan.propertyId }
    form.submit(NewLoan, input, (parsed) =>
      save.mutate({ endedDate: parsed.startDate, isBooked, loan: parsed }),
    )
  }
  return (
    <DialogForm
      opened
      isWide
      onClose={onClose}
      title={t('loan.renewTitle', { lender: loan.lender })}
      submitLabel={t('loan.renew')}
      onSubmit={submit}
      isPending={save.isPending}
      error={save.error}
    >
      <div>
        <p className={styles['remark']}>{t('loan.renewRemark')}</p>
        <PayoffFacts loan={loan} date={form.draft.startDate} />
      </div>
      <LoanFields form={form} properties={noProperties} hasPast={false} />
      <Checkbox
        label={t('loan.bookRenewal')}
        checked={isBooked}
        onChange={(event) => setBooked(event.currentTarget.checked)}
      />
    </DialogForm>
  )
}
