import type { Unit } from '#shared/units'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { useDelete } from '../ui/form/use-save.ts'
import { RowMenu } from '../ui/RowMenu.tsx'

type Props = { readonly unit: Unit; readonly onEdit: () => void }

/** Edit and Delete of a unit; its leases go with it, and are named. */
export function UnitMenu({ unit, onEdit }: Props) {
  const { file } = useWorkspace()
  const remove = useDelete(
    () => api.units.delete({ unitId: unit.id }),
    ({ leases }) =>
      leases === 0
        ? t('unit.deleted', { label: unit.label })
        : t('unit.deletedWithLeases', { label: unit.label, count: leases }),
  )
  return (
    <RowMenu
      name={unit.label}
      onEdit={onEdit}
      onDelete={() => remove.mutate()}
      disabled={file.readOnly}
    />
  )
}
