import { Button } from '@mantine/core'
import { useState } from 'react'
import type { PropertyDetail } from '#shared/properties'
import type { Unit } from '#shared/units'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Section } from '../ui/Section.tsx'
import { UnitDialog } from './UnitDialog.tsx'
import { UnitTable } from './UnitTable.tsx'

type Props = { readonly detail: PropertyDetail }

/** The units of a property and who has them; units are added and edited here. */
export function UnitSection({ detail }: Props) {
  const { file } = useWorkspace()
  const [opened, setOpened] = useState<{ readonly unit: Unit | null } | null>(null)
  const isEmpty = detail.units.length === 0
  const add = (
    <Button
      size="compact-sm"
      variant={isEmpty ? 'filled' : 'subtle'}
      disabled={file.readOnly}
      onClick={() => setOpened({ unit: null })}
      data-testid="add-unit"
    >
      {t('unit.add')}
    </Button>
  )
  return (
    <Section title={t('property.units')} {...(isEmpty ? {} : { note: add })}>
      {isEmpty ? (
        <EmptyState sentence={t('unit.none')} action={add} />
      ) : (
        <UnitTable detail={detail} onEdit={(unit) => setOpened({ unit })} />
      )}
      {opened && (
        <UnitDialog
          propertyId={detail.property.id}
          unit={opened.unit}
          onClose={() => setOpened(null)}
        />
      )}
    </Section>
  )
}
