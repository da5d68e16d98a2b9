import { useMoney } from '../ui/form/use-money.ts'
import type { Unit } from '../ui/unit.ts'
import { UnitInput } from '../ui/UnitInput.tsx'

type Props = {
  readonly label: string
  readonly unit: Unit
  /** Money in minor units. */
  readonly value: number | null
  readonly onChange: (value: number | null) => void
  readonly error: string | undefined
  readonly help?: string
  readonly description?: string
  readonly placeholder?: string
  readonly isLabelHidden?: boolean
}

/** A number of an underwriting, as it is kept: money in minor units. */
export function TermInput({ unit, value, onChange, ...rest }: Props) {
  const money = useMoney()
  const isMoney = unit === 'money' || unit === 'moneyPerYear'
  return (
    <UnitInput
      {...rest}
      unit={unit}
      value={isMoney ? money.toMajor(value) : value}
      onChange={(next) => onChange(isMoney ? money.toMinor(next) : next)}
    />
  )
}
