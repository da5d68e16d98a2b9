import type { Vendor } from '#shared/tasks/vendors'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { useDelete } from '../ui/form/use-save.ts'
import { RowMenu } from '../ui/RowMenu.tsx'

type Props = { readonly vendor: Vendor; readonly onEdit: () => void }

export function VendorMenu({ vendor, onEdit }: Props) {
  const { file } = useWorkspace()
  const remove = useDelete(
    () => api.vendors.delete({ vendorId: vendor.id }),
    ({ name }) => t('entry.deleted', { name }),
  )
  return (
    <RowMenu
      name={vendor.name}
      onEdit={onEdit}
      onDelete={() => remove.mutate()}
      disabled={file.readOnly}
    />
  )
}
