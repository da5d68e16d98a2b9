import { NewStatement } from '#shared/loans/loan-procedures'
import type { Loan } from '#shared/loans/loans'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { DialogForm } from '../ui/DialogForm.tsx'
import { DateField } from '../ui/form/DateField.tsx'
import { NumberField } from '../ui/form/NumberField.tsx'
import { useForm } from '../ui/form/use-form.ts'
import { useMoney } from '../ui/form/use-money.ts'
import { useSave } from '../ui/form/use-save.ts'

type Props = { readonly loan: Loan; readonly onClose: () => void }

/** Writes down what the lender says is owed at the end of a day. */
export function StatementDialog({ loan, onClose }: Props) {
  const { asOf } = useWorkspace()
  const { toMinor } = useMoney()
  const form = useForm({ date: asOf, balance: null as number | null })
  const save = useSave((statement: NewStatement) => api.loans.addStatement(statement), {
    say: () => t('loan.statementSaved'),
    after: onClose,
  })
  const submit = () => {
    const { date, balance } = form.draft
    form.submit(NewStatement, { loanId: loan.id, date, balance: toMinor(balance) }, (statement) =>
      save.mutate(statement),
    )
  }
  return (
    <DialogForm
      opened
      onClose={onClose}
      title={t('loan.statementTitle')}
      submitLabel={t('loan.statementAdd')}
      onSubmit={submit}
      isPending={save.isPending}
      error={save.error}
    >
      <DateField form={form} name="date" label={t('loan.statementDay')} isRequired />
      <NumberField form={form} name="balance" unit="money" label={t('loan.stillOwed')} isRequired />
    </DialogForm>
  )
}
