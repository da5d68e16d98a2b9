import type { Loan } from '#shared/loans/loans'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { useDelete } from '../ui/form/use-save.ts'
import { RowMenu } from '../ui/RowMenu.tsx'

type Props = { readonly loan: Loan; readonly onEdit: () => void }

/** Edit and Delete of a loan. */
export function LoanMenu({ loan, onEdit }: Props) {
  const { file } = useWorkspace()
  const { lender } = loan
  const remove = useDelete(
    () => api.loans.delete({ loanId: loan.id }),
    () => t('loan.deleted', { lender }),
  )
  return (
    <RowMenu
      name={t('loan.by', { lender })}
      onEdit={onEdit}
      onDelete={() => remove.mutate()}
      disabled={file.readOnly}
    />
  )
}
