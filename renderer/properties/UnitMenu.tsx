import type { Unit } from '#shared/units'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { useClick, useDelete } from '../ui/form/use-save.ts'
import { RowMenu } from '../ui/RowMenu.tsx'

type Props = { readonly unit: Unit; readonly onEdit: () => void }

/** Edit, Archive and Delete of a unit; its leases go with it, and are named. */
export function UnitMenu({ unit, onEdit }: Props) {
  const { file } = useWorkspace()
  const remove = useDelete(
    () => api.units.delete({ unitId: unit.id }),
    ({ leases }) =>
      leases === 0
        ? t('unit.deleted', { label: unit.label })
        : t('unit.deletedWithLeases', { label: unit.label, count: leases }),
  )
  const archive = useClick(
    () => api.units.setArchived({ unitId: unit.id, isArchived: true }),
    ({ label }) => t('archive.archived', { name: label }),
  )
  return (
    <RowMenu
      name={unit.label}
      onEdit={onEdit}
      onArchive={() => archive.mutate()}
      onDelete={() => remove.mutate()}
      disabled={file.readOnly}
    />
  )
}
