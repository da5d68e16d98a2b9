import { useState } from 'react'
import type { Unit } from '#shared/units'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { EntityDrawer } from '../entities/EntityDrawer.tsx'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { useClick, useDelete } from '../ui/form/use-save.ts'
import { RowMenu } from '../ui/RowMenu.tsx'

type Props = { readonly unit: Unit; readonly onEdit: () => void }

/** Edit, papers, Archive and Delete of a unit; its leases go with it, and are named. */
export function UnitMenu({ unit, onEdit }: Props) {
  const { file } = useWorkspace()
  const [isOpen, setOpen] = useState(false)
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
    <>
      <RowMenu
        name={unit.label}
        onEdit={onEdit}
        onMore={() => setOpen(true)}
        onArchive={() => archive.mutate()}
        onDelete={() => remove.mutate()}
        disabled={file.readOnly}
      />
      {isOpen && (
        <EntityDrawer
          name={unit.label}
          id={unit.id}
          subject={{ unitId: unit.id }}
          table="units"
          note={{ table: 'units', text: unit.notes }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
