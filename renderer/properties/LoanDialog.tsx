import { type Loan, LoanEdit, NewLoan } from '#shared/loans'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { DialogForm } from '../ui/DialogForm.tsx'
import { useForm } from '../ui/form/use-form.ts'
import { useMoney } from '../ui/form/use-money.ts'
import { useSave } from '../ui/form/use-save.ts'
import { draftOfLoan, inputOfLoan } from './loan-draft.ts'
import { LoanFields } from './LoanFields.tsx'

type Props = {
  readonly propertyId: string
  /** The loan to edit; null adds one. */
  readonly loan: Loan | null
  readonly onClose: () => void
}

/** Writes down a loan on a property, or changes its terms. */
export function LoanDialog({ propertyId, loan, onClose }: Props) {
  const money = useMoney()
  const form = useForm(draftOfLoan(loan, money))
  const add = useSave((input: NewLoan) => api.loans.create(input), {
    say: ({ lender }) => t('loan.added', { lender }),
    after: onClose,
  })
  const edit = useSave((input: LoanEdit) => api.loans.update(input), {
    say: ({ lender }) => t('loan.saved', { lender }),
    after: onClose,
  })
  const submit = () => {
    const input = inputOfLoan(form.draft, money)
    if (loan === null)
      form.submit(NewLoan, { ...input, propertyId }, (parsed) => add.mutate(parsed))
    else form.submit(LoanEdit, { ...input, id: loan.id }, (parsed) => edit.mutate(parsed))
  }
  return (
    <DialogForm
      opened
      isWide
      onClose={onClose}
      title={loan === null ? t('loan.addTitle') : t('loan.editTitle')}
      submitLabel={loan === null ? t('loan.add') : t('common.save')}
      onSubmit={submit}
      isPending={add.isPending || edit.isPending}
      error={add.error ?? edit.error}
    >
      <LoanFields form={form} />
    </DialogForm>
  )
}
