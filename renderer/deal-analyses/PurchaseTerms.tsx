import { TextInput } from '@mantine/core'
import type { Deal } from '#shared/deals/deals'
import { t } from '../app/messages/t.ts'
import { FieldGrid } from '../ui/form/FieldGrid.tsx'
import { Section } from '../ui/Section.tsx'
import { TermField } from './TermField.tsx'
import type { TermsForm } from './terms-draft.ts'

type Props = { readonly form: TermsForm; readonly deal: Deal }

/** What is paid for it, and from when it is owned. */
export const PurchaseTerms = ({ form, deal }: Props) => (
  <Section title={t('uw.purchase')}>
    <FieldGrid columns={3}>
      <TermField form={form} deal={deal} name="price" unit="money" />
      <TermField
        form={form}
        deal={deal}
        name="closingCosts"
        unit="money"
        help={t('uw.closingCostsHelp')}
      />
      <TextInput
        label={t('uw.term.startMonth')}
        description={t('uw.startMonthNote')}
        type="month"
        value={form.terms.startMonth}
        onChange={(event) => form.set({ startMonth: event.currentTarget.value })}
        error={form.messageOf('startMonth')}
      />
    </FieldGrid>
  </Section>
)
