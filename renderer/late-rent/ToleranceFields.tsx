import { Select } from '@mantine/core'
import { t } from '../app/messages/t.ts'
import { UnitInput } from '../ui/UnitInput.tsx'
import styles from './late-rent.module.css'
import type { Tolerances } from './use-late-rent.ts'

type Props = {
  readonly value: Tolerances
  readonly onChange: (next: Tolerances) => void
}

const lookBacks = [12, 24, 60, 240]

/** From when rent counts as late, and how far back it is looked at. */
export function ToleranceFields({ value, onChange }: Props) {
  const setDays = (graceDays: number | null) =>
    onChange({ ...value, graceDays: Math.min(60, Math.max(0, Math.round(graceDays ?? 0))) })
  return (
    <div className={styles['tolerances']}>
      <UnitInput
        label={t('lateRent.grace')}
        help={t('lateRent.graceHelp')}
        unit="days"
        value={value.graceDays}
        onChange={setDays}
        min={0}
        max={60}
      />
      <UnitInput
        label={t('lateRent.tolerance')}
        help={t('lateRent.toleranceHelp')}
        unit="money"
        value={value.amount}
        onChange={(amount) => onChange({ ...value, amount: Math.max(0, amount ?? 0) })}
        min={0}
        step={1}
      />
      <Select
        label={t('lateRent.lookBack')}
        data={lookBacks.map((count) => ({
          value: String(count),
          label: count === 240 ? t('lateRent.lookBackAll') : t('lateRent.months', { count }),
        }))}
        value={String(value.months)}
        onChange={(months) => months !== null && onChange({ ...value, months: Number(months) })}
        allowDeselect={false}
      />
    </div>
  )
}
