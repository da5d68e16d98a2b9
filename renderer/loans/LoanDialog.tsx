import { type Loan, LoanEdit, NewLoan } from '#shared/loans/loans'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { DialogForm } from '../ui/DialogForm.tsx'
import { useForm } from '../ui/form/use-form.ts'
import { useMoney } from '../ui/form/use-money.ts'
import { useSave } from '../ui/form/use-save.ts'
import { draftOfLoan, emptyLoanDraft, inputOfLoan } from './loan-draft.ts'
import { LoanFields } from './LoanFields.tsx'

type Props = {
  /** The loan to edit; null adds one. */
  readonly loan: Loan | null
  /** The properties a new loan may be on; the first is proposed, and one alone is not asked about. */
  readonly properties: readonly { readonly id: string; readonly name: string }[]
  readonly onClose: () => void
}

/** Writes down a loan on a property, or changes its terms. */
export function LoanDialog({ loan, properties, onClose }: Props) {
  const money = useMoney()
  const form = useForm(
    loan === null ? emptyLoanDraft(properties[0]?.id ?? '') : draftOfLoan(loan, money),
  )
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
    const { propertyId } = form.draft
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
      <LoanFields
        form={form}
        hasPast
        properties={loan === null && properties.length > 1 ? properties : []}
      />
    </DialogForm>
  )
}
