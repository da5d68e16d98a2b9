import { useFormat } from './use-format.ts'
import styles from './count-filter.module.css'

type Props<Value> = {
  readonly label: string
  readonly options: readonly {
    readonly value: Value | null
    readonly label: string
    readonly count: number
  }[]
  readonly value: Value | null
  readonly onValue: (value: Value | null) => void
}

/** Rows at a glance: how many there are of each sort; a click shows only those, null all. */
export function CountFilter<Value extends string>({
  label,
  options,
  value,
  onValue,
}: Props<Value>) {
  const format = useFormat()
  return (
    <div className={styles['options']} role="group" aria-label={label}>
      {options.map((option) => (
        <button
          key={option.value ?? 'all'}
          type="button"
          className={styles['option']}
          aria-pressed={option.value === value}
          onClick={() => onValue(option.value)}
        >
          <span className={styles['count']}>{format.number(option.count, 0)}</span>
          {option.label}
        </button>
      ))}
    </div>
  )
}
