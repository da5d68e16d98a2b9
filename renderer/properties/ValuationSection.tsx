import { useState } from 'react'
import type { Valuation } from '#shared/valuations'
import { t } from '../app/messages/t.ts'
import { Section } from '../ui/Section.tsx'
import { SectionButton } from '../ui/SectionButton.tsx'
import { ValuationDialog } from './ValuationDialog.tsx'
import { ValuationList } from './ValuationList.tsx'

type Props = { readonly propertyId: string; readonly valuations: readonly Valuation[] }

/** What the property was judged to be worth, with the way to add to it. */
export function ValuationSection({ propertyId, valuations }: Props) {
  const [opened, setOpened] = useState<{ readonly valuation: Valuation | null } | null>(null)
  return (
    <Section
      title={t('property.valuations')}
      note={
        <SectionButton testId="add-valuation" onClick={() => setOpened({ valuation: null })}>
          {t('valuation.add')}
        </SectionButton>
      }
    >
      <ValuationList valuations={valuations} onEdit={(valuation) => setOpened({ valuation })} />
      {opened && (
        <ValuationDialog
          propertyId={propertyId}
          valuation={opened.valuation}
          onClose={() => setOpened(null)}
        />
      )}
    </Section>
  )
}
