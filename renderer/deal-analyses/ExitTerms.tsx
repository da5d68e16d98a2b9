import type { Deal } from '#shared/deals/deals'
import { t } from '../app/messages/t.ts'
import { FieldGrid } from '../ui/form/FieldGrid.tsx'
import { Section } from '../ui/Section.tsx'
import { TermField } from './TermField.tsx'
import type { TermsForm } from './terms-draft.ts'

type Props = { readonly form: TermsForm; readonly deal: Deal }

/** When it is sold and for what, and what return is asked for. */
export const ExitTerms = ({ form, deal }: Props) => (
  <Section title={t('uw.exit')}>
    <FieldGrid columns={3}>
      <TermField form={form} deal={deal} name="holdMonths" unit="months" />
      <TermField
        form={form}
        deal={deal}
        name="exitCapRate"
        unit="percent"
        help={t('uw.exitCapHelp')}
      />
      <TermField form={form} deal={deal} name="sellingCostRate" unit="percent" />
      <TermField
        form={form}
        deal={deal}
        name="targetIrr"
        unit="percent"
        help={t('uw.targetHelp')}
      />
      <TermField form={form} deal={deal} name="discountRate" unit="percent" />
    </FieldGrid>
  </Section>
)
