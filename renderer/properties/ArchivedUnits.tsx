import { Button } from '@mantine/core'
import type { Unit } from '#shared/units'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { useClick } from '../ui/form/use-save.ts'
import { LineList } from '../ui/LineList.tsx'

type Props = { readonly units: readonly Unit[] }

/** Units that were put aside, under a line that opens; each can be brought back. */
export function ArchivedUnits({ units }: Props) {
  if (units.length === 0) return null
  return (
    <details>
      <summary>{t('archive.units', { count: units.length })}</summary>
      <LineList
        empty={t('archive.none')}
        lines={units.map((unit) => ({
          key: unit.id,
          title: unit.label,
          end: <BringBack unit={unit} />,
        }))}
      />
    </details>
  )
}

function BringBack({ unit: { id, label } }: { readonly unit: Unit }) {
  const { file } = useWorkspace()
  const bringBack = useClick(
    () => api.units.setArchived({ unitId: id, isArchived: false }),
    () => t('archive.broughtBack', { name: label }),
  )
  return (
    <Button
      size="compact-xs"
      variant="subtle"
      disabled={file.readOnly}
      onClick={() => bringBack.mutate()}
    >
      {t('archive.bringBack')}
    </Button>
  )
}
