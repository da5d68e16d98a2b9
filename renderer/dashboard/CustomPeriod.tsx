import { t } from '../app/messages/t.ts'
import { DayInput } from '../ui/form/DayInput.tsx'
import styles from './dashboard.module.css'

type Props = {
  readonly from: string
  readonly to: string
  readonly onChange: (days: { readonly from: string; readonly to: string }) => void
}

/** A period from one day to another, both counted. */
export function CustomPeriod({ from, to, onChange }: Props) {
  return (
    <span className={styles['days']}>
      <DayInput
        label={t('dashboard.from')}
        isLabelHidden
        value={from}
        onChange={(day) => day !== '' && onChange({ from: day, to })}
      />
      <DayInput
        label={t('dashboard.to')}
        isLabelHidden
        value={to}
        onChange={(day) => day !== '' && onChange({ from, to: day })}
      />
    </span>
  )
}
