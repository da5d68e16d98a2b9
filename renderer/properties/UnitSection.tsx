import { useState } from 'react'
import type { PropertyDetail } from '#shared/properties'
import type { Unit } from '#shared/units'
import { t } from '../app/messages/t.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Section } from '../ui/Section.tsx'
import { SectionButton } from '../ui/SectionButton.tsx'
import { UnitDialog } from './UnitDialog.tsx'
import { UnitTable } from './UnitTable.tsx'

type Props = { readonly detail: PropertyDetail }

/** The units of a property and who has them; units are added and edited here. */
export function UnitSection({ detail }: Props) {
  const [opened, setOpened] = useState<{ readonly unit: Unit | null } | null>(null)
  const isEmpty = detail.units.length === 0
  const add = (
    <SectionButton
      testId="add-unit"
      isProminent={isEmpty}
      onClick={() => setOpened({ unit: null })}
    >
      {t('unit.add')}
    </SectionButton>
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
