import { Slider } from '@mantine/core'
import { FieldLabel } from './FieldLabel.tsx'
import styles from './field.module.css'
import { UnitInput } from './UnitInput.tsx'
import { type Unit, writeUnit } from './unit.ts'
import { useFormat } from './use-format.ts'

type Props = {
  readonly label: string
  readonly unit: Unit
  readonly value: number
  /** Called while the handle moves. */
  readonly onChange: (value: number) => void
  /** Called once, when the handle is let go or the field is changed. */
  readonly onChangeEnd?: (value: number) => void
  readonly min: number
  readonly max: number
  readonly step?: number
  readonly help?: string
  readonly disabled?: boolean
}

/** A slider with a field beside it, for what-if questions. */
export function SliderField({ label, unit, value, onChange, onChangeEnd, help, ...range }: Props) {
  const format = useFormat()
  const commit = (next: number | null) => {
    if (next === null) return
    onChange(next)
    onChangeEnd?.(next)
  }
  return (
    <div className={styles['slider']}>
      <FieldLabel label={label} help={help} />
      <Slider
        value={value}
        onChange={onChange}
        {...(onChangeEnd ? { onChangeEnd } : {})}
        min={range.min}
        max={range.max}
        step={range.step ?? (range.max - range.min) / 200}
        label={(shown) => writeUnit(shown, unit, format)}
        disabled={range.disabled ?? false}
        thumbLabel={label}
        size={4}
      />
      <UnitInput
        label={label}
        isLabelHidden
        unit={unit}
        value={value}
        onChange={commit}
        disabled={range.disabled ?? false}
      />
    </div>
  )
}
