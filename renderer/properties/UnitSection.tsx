import { useState } from 'react'
import type { PropertyDetail } from '#shared/properties'
import type { Unit } from '#shared/units'
import { t } from '../app/messages/t.ts'
import { LeaseDialog } from '../leases/LeaseDialog.tsx'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { RentRollLink } from '../rent-roll/RentRollLink.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Section } from '../ui/Section.tsx'
import { SectionButton } from '../ui/SectionButton.tsx'
import { rentRollOf } from './rent-roll.ts'
import { UnitDialog } from './UnitDialog.tsx'
import { UnitTable } from './UnitTable.tsx'

type Props = { readonly detail: PropertyDetail }

/** The units of a property and who has them; units are added and edited here. */
export function UnitSection({ detail }: Props) {
  const { asOf } = useWorkspace()
  const [opened, setOpened] = useState<{ readonly unit: Unit | null } | null>(null)
  const [isLetting, setLetting] = useState(false)
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
    <Section
      title={t('property.units')}
      {...(isEmpty
        ? {}
        : {
            note: (
              <>
                <RentRollLink propertyId={detail.property.id} />
                {add}
                <SectionButton testId="add-lease" onClick={() => setLetting(true)}>
                  {t('lease.add')}
                </SectionButton>
              </>
            ),
          })}
    >
      {isEmpty ? (
        <EmptyState sentence={t('unit.none')} action={add} />
      ) : (
        <UnitTable detail={detail} onEdit={(unit) => setOpened({ unit })} />
      )}
      {isLetting && (
        <LeaseDialog
          lease={null}
          units={vacantFirst(detail, asOf)}
          onClose={() => setLetting(false)}
        />
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

/** The units to let, those that stand empty first. */
const vacantFirst = (detail: PropertyDetail, asOf: string): Unit[] =>
  rentRollOf(detail, asOf)
    .toSorted((a, b) => Number(a.lease !== null) - Number(b.lease !== null))
    .map(({ unit }) => unit)
