import { Anchor } from '@mantine/core'
import { useState } from 'react'
import type { Loan } from '#shared/loans/loans'
import type { PropertyDetail } from '#shared/properties'
import { t } from '../app/messages/t.ts'
import { Section } from '../ui/Section.tsx'
import { SectionButton } from '../ui/SectionButton.tsx'
import { LoanDialog } from './LoanDialog.tsx'
import { LoanList } from './LoanList.tsx'

type Props = { readonly detail: Pick<PropertyDetail, 'property' | 'loans'> }

/** What is owed on a property, with the way to add to it. */
export function LoanSection({ detail }: Props) {
  const [opened, setOpened] = useState<{ readonly loan: Loan | null } | null>(null)
  return (
    <Section
      title={t('property.loans')}
      note={
        <>
          <Anchor
            href={`#/optimize/debt-stack?property=${encodeURIComponent(detail.property.id)}`}
            size="sm"
            mr="xs"
            data-testid="mix-stack"
          >
            {t('ds.forProperty')}
          </Anchor>
          <SectionButton testId="add-loan" onClick={() => setOpened({ loan: null })}>
            {t('loan.add')}
          </SectionButton>
        </>
      }
    >
      <LoanList loans={detail.loans} onEdit={(loan) => setOpened({ loan })} />
      {opened && (
        <LoanDialog
          properties={[detail.property]}
          loan={opened.loan}
          onClose={() => setOpened(null)}
        />
      )}
    </Section>
  )
}
