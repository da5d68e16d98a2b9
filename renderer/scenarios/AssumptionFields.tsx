import { t } from '../app/messages/t.ts'
import { FieldGrid } from '../ui/form/FieldGrid.tsx'
import { type Unit, writeUnit } from '../ui/unit.ts'
import { UnitInput } from '../ui/UnitInput.tsx'
import { useFormat } from '../ui/use-format.ts'

type AssumptionName =
  | 'rentGrowth'
  | 'expenseGrowth'
  | 'valueGrowth'
  | 'vacancyRate'
  | 'exitCapRate'
  | 'discountRate'
  | 'saleMonth'
  | 'takeUp'

type Props<Name extends AssumptionName> = {
  readonly fields: readonly (readonly [Name, Unit])[]
  readonly checked: {
    readonly valueOf: (name: Name) => number | null
    readonly set: (name: Name, value: number | null) => void
    readonly errorOf: (name: string) => string | undefined
  }
  /** What holds while a field is empty, shown in it. */
  readonly assumedOf: (name: Name) => number | null
}

/** A field for each assumption; an empty one leaves what is assumed anyway. */
export function AssumptionFields<Name extends AssumptionName>(props: Props<Name>) {
  const { fields, checked, assumedOf } = props
  const format = useFormat()
  return (
    <FieldGrid>
      {fields.map(([name, unit]) => {
        const assumed = assumedOf(name)
        return (
          <UnitInput
            key={name}
            label={t(`scenarios.fixed.${name}`)}
            unit={unit}
            value={checked.valueOf(name)}
            onChange={(value) => checked.set(name, value)}
            error={checked.errorOf(name)}
            placeholder={
              assumed === null ? t('scenarios.asBase') : writeUnit(assumed, unit, format)
            }
          />
        )
      })}
    </FieldGrid>
  )
}
