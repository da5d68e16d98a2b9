import type { ProFormaInput } from '#shared/scenarios/pro-forma'
import {
  type FixedAssumptions,
  PropertyAssumptions as Schema,
  type PropertyAssumptions,
} from '#shared/scenarios/scenario-assumptions'
import type { Unit } from '../ui/unit.ts'
import { AssumptionFields } from './AssumptionFields.tsx'
import { baseValueOf } from './base-values.ts'
import { RefinancingFields } from './RefinancingFields.tsx'
import { useCheckedFields } from './use-checked-fields.ts'

type Props = {
  /** The projection of the one property. */
  readonly base: ProFormaInput
  /** What goes for all properties. */
  readonly fixed: FixedAssumptions
  readonly own: PropertyAssumptions
  readonly onChange: (own: PropertyAssumptions) => void
}

const fields = [
  ['rentGrowth', 'percent'],
  ['expenseGrowth', 'percent'],
  ['valueGrowth', 'percent'],
  ['vacancyRate', 'percent'],
  ['exitCapRate', 'percent'],
  ['saleMonth', 'months'],
] as const satisfies readonly (readonly [keyof PropertyAssumptions, Unit])[]

/** Assumptions of one property; an empty field goes with all the others, as the field says. */
export function PropertyFields({ base, fixed, own, onChange }: Props) {
  const checked = useCheckedFields(Schema.shape, own, onChange)
  return (
    <div data-testid="scenario-property-fields">
      <AssumptionFields
        fields={fields}
        checked={checked}
        assumedOf={(name) =>
          fixed[name] ??
          baseValueOf(base, name) ??
          (name === 'saleMonth' ? base.horizonMonths : null)
        }
      />
      <RefinancingFields
        refinancing={own.refinancing ?? null}
        onChange={(refinancing) => onChange({ ...own, refinancing })}
      />
    </div>
  )
}
