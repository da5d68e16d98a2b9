import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { useDelete } from '../ui/form/use-save.ts'
import { RowMenu } from '../ui/RowMenu.tsx'
import type { LeaseRow } from './lease-rows.ts'

type Props = { readonly row: LeaseRow; readonly onEdit: () => void }

/** Edit and Delete of a lease. */
export function LeaseMenu({ row, onEdit }: Props) {
  const { file } = useWorkspace()
  const names = { unit: row.unit, tenant: row.lease.tenantName }
  const remove = useDelete(
    () => api.leases.delete({ leaseId: row.lease.id }),
    () => t('lease.deleted', names),
  )
  return (
    <RowMenu
      name={t('lease.of', names)}
      onEdit={onEdit}
      onDelete={() => remove.mutate()}
      disabled={file.readOnly}
    />
  )
}
