import '@mantine/dates/styles.layer.css'
import { DateInput } from '@mantine/dates'
import { t } from '../../app/messages/t.ts'
import { FieldLabel } from '../FieldLabel.tsx'

type Props = {
  readonly label: string
  /** YYYY-MM-DD, or the empty text. */
  readonly value: string
  readonly onChange: (day: string) => void
  readonly help?: string
  readonly error?: string | undefined
  readonly isRequired?: boolean
  /** Shows no label; it is still read out. */
  readonly isLabelHidden?: boolean
}

/** A day, typed as YYYY-MM-DD or picked from a calendar. */
export function DayInput({ label, value, onChange, help, error, ...rest }: Props) {
  return (
    <DateInput
      {...(rest.isLabelHidden
        ? { 'aria-label': label }
        : { label: <FieldLabel label={label} help={help} /> })}
      valueFormat="YYYY-MM-DD"
      placeholder={t('form.dayPlaceholder')}
      value={value === '' ? null : value}
      onChange={(day) => onChange(day ?? '')}
      error={error}
      withAsterisk={rest.isRequired ?? false}
      weekendDays={[]}
      hideOutsideDates
      popoverProps={{ position: 'bottom-start' }}
      ariaLabels={{
        previousMonth: t('shell.previous'),
        nextMonth: t('shell.next'),
        previousYear: t('shell.previous'),
        nextYear: t('shell.next'),
        previousDecade: t('shell.previous'),
        nextDecade: t('shell.next'),
      }}
    />
  )
}
