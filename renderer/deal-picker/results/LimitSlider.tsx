import type { DealPickerInput } from '#shared/deal-picker'
import { SliderField } from '../../ui/SliderField.tsx'
import { limitLabel } from '../limit-labels.ts'
import type { MovableLimit } from '../what-if-limits.ts'
import styles from './results.module.css'

type Props = {
  readonly limit: MovableLimit
  readonly input: DealPickerInput
  readonly value: number
  readonly onChange: (value: number) => void
}

/** One limit to move; a moved one is marked in the margin and says where it stood. */
export function LimitSlider({ limit, input, value, onChange }: Props) {
  const isMoved = value !== limit.value
  return (
    <div
      className={`${styles['slider']} ${isMoved ? styles['moved'] : ''}`}
      data-testid={`dp-slider-${limit.rowId}`}
    >
      <SliderField
        label={limitLabel(limit.path, input)}
        unit={limit.unit}
        value={value}
        onChange={onChange}
        min={limit.min}
        max={limit.max}
        step={limit.step}
      />
    </div>
  )
}
