import type { ProFormaInput } from '#shared/scenarios/pro-forma'
import {
  type FixedAssumptions,
  FixedAssumptions as Schema,
} from '#shared/scenarios/scenario-assumptions'
import { t } from '../app/messages/t.ts'
import { Section } from '../ui/Section.tsx'
import type { Unit } from '../ui/unit.ts'
import { AssumptionFields } from './AssumptionFields.tsx'
import { baseValueOf, likelihoodsIn } from './base-values.ts'
import { Departures } from './Departures.tsx'
import { RefinancingFields } from './RefinancingFields.tsx'
import { useCheckedFields } from './use-checked-fields.ts'

type Props = {
  readonly base: ProFormaInput
  readonly fixed: FixedAssumptions
  readonly onChange: (fixed: FixedAssumptions) => void
}

const fields = [
  ['rentGrowth', 'percent'],
  ['expenseGrowth', 'percent'],
  ['valueGrowth', 'percent'],
  ['vacancyRate', 'percent'],
  ['exitCapRate', 'percent'],
  ['discountRate', 'percent'],
  ['saleMonth', 'months'],
  ['takeUp', 'percent'],
] as const satisfies readonly (readonly [keyof FixedAssumptions, Unit])[]

/** Assumptions of one's own in place of those of the base; an empty field leaves the base. */
export function FixedFields({ base, fixed, onChange }: Props) {
  const checked = useCheckedFields(Schema.shape, fixed, onChange)
  const hasOffers = base.properties.some((property) => likelihoodsIn(property).length > 0)
  return (
    <Section title={t('scenarios.fixed')}>
      <AssumptionFields
        fields={fields.filter(([name]) => name !== 'takeUp' || hasOffers)}
        checked={checked}
        assumedOf={(name) =>
          baseValueOf(base, name) ?? (name === 'saleMonth' ? base.horizonMonths : null)
        }
      />
      <RefinancingFields
        refinancing={fixed.refinancing}
        onChange={(refinancing) => onChange({ ...fixed, refinancing })}
      />
      <Departures
        base={base}
        departures={fixed.departures ?? []}
        onChange={(departures) =>
          onChange({ ...fixed, departures: departures.length === 0 ? null : departures })
        }
      />
    </Section>
  )
}
