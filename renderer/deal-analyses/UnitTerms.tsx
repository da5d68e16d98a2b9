import { useState } from 'react'
import { unitUseOf } from '#shared/deal-picker/deal-proposal'
import type { Deal } from '#shared/deals/deals'
import { UnitUse } from '#shared/units'
import { t } from '../app/messages/t.ts'
import { FieldGrid } from '../ui/form/FieldGrid.tsx'
import { Section } from '../ui/Section.tsx'
import { SectionButton } from '../ui/SectionButton.tsx'
import { RentRollDialog } from './rent-roll/RentRollDialog.tsx'
import { TermField } from './TermField.tsx'
import { type RowColumn, TermRows } from './TermRows.tsx'
import type { TermsDraft, TermsForm } from './terms-draft.ts'

type Props = { readonly form: TermsForm; readonly deal: Deal }
type UnitRow = TermsDraft['units'][number]

const columns: readonly RowColumn<UnitRow>[] = [
  { key: 'label', label: t('uw.unit.label'), unit: 'text', width: 'minmax(64px, 1.4fr)' },
  { key: 'count', label: t('uw.unit.count'), unit: 'integer', width: '50px' },
  {
    key: 'use',
    label: t('uw.unit.use'),
    unit: 'choice',
    options: UnitUse.options.map((value) => ({ value, label: t(`use.${value}`) })),
    width: 'minmax(108px, 1fr)',
  },
  { key: 'currentRent', label: t('uw.unit.currentRent'), unit: 'money', width: '94px' },
  { key: 'leaseMonthsLeft', label: t('uw.unit.leaseMonthsLeft'), unit: 'integer', width: '70px' },
  { key: 'marketRent', label: t('uw.unit.marketRent'), unit: 'money', width: '94px' },
  { key: 'downtimeMonths', label: t('uw.unit.downtimeMonths'), unit: 'integer', width: '66px' },
  { key: 'leaseUpMonths', label: t('uw.unit.leaseUpMonths'), unit: 'integer', width: '66px' },
]

const newUnit = (): UnitRow => ({
  id: crypto.randomUUID(),
  label: '',
  count: 1,
  use: 'residential',
  area: null,
  currentRent: 0,
  leaseMonthsLeft: 0,
  marketRent: null,
  downtimeMonths: 1,
  leaseUpMonths: 0,
})

/** What is let, what it brings now and at the market, and how fast the empty ones are let. */
export function UnitTerms({ form, deal }: Props) {
  const [isRollOpen, setRollOpen] = useState(false)
  return (
    <Section
      title={t('uw.units')}
      note={
        <>
          {t('uw.unitsNote')}
          <SectionButton testId="uw-rent-roll" onClick={() => setRollOpen(true)}>
            {t('uw.roll')}
          </SectionButton>
        </>
      }
    >
      <TermRows
        label={t('uw.units')}
        rows={form.terms.units}
        columns={columns}
        onRows={(units) => form.set({ units })}
        newRow={newUnit}
        messageOf={form.messageOf}
        path="units"
        add={t('uw.unit.add')}
        testId="uw-add-unit"
      />
      <FieldGrid columns={4}>
        <TermField form={form} deal={deal} name="vacancyRate" unit="percent" />
        <TermField form={form} deal={deal} name="creditLossRate" unit="percent" />
        <TermField form={form} deal={deal} name="otherIncomePerMonth" unit="money" />
        <TermField
          form={form}
          deal={deal}
          name="leasingCostMonths"
          unit="number"
          help={t('uw.leasingHelp')}
        />
      </FieldGrid>
      {isRollOpen && (
        <RentRollDialog
          startMonth={form.terms.startMonth}
          use={unitUseOf(deal.sector)}
          onTake={(units) => form.set({ units })}
          onClose={() => setRollOpen(false)}
        />
      )}
    </Section>
  )
}
