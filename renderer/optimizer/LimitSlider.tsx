import { SliderField } from '../ui/SliderField.tsx'
import type { MovableLimit } from './movable-limits.ts'
import styles from './run.module.css'

type Props = {
  readonly limit: MovableLimit
  readonly value: number
  readonly onChange: (value: number) => void
}

/** One limit to move; a moved one is marked in the margin and says where it stood. */
export function LimitSlider({ limit, value, onChange }: Props) {
  const isMoved = value !== limit.value
  return (
    <div
      className={`${styles['slider']} ${isMoved ? styles['moved'] : ''}`}
      data-testid={`run-slider-${limit.rowId}`}
    >
      <SliderField
        label={limit.label}
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
