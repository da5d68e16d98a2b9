import '@mantine/dates/styles.layer.css'
import { MonthPickerInput } from '@mantine/dates'
import { t } from '../app/messages/t.ts'
import type { Months } from '#shared/reports/report-period'
import styles from './reports.module.css'

type Props = { readonly months: Months; readonly onChange: (months: Months) => void }

/** The first and the last month of a period; moving one past the other takes it along. */
export function PeriodMonths({ months: { from, to }, onChange }: Props) {
  const field = (label: string, month: string, set: (month: string) => Months) => (
    <MonthPickerInput
      label={label}
      value={`${month}-01`}
      onChange={(day) => day !== null && onChange(set(day.slice(0, 7)))}
      valueFormat="YYYY-MM"
      ariaLabels={{ previousYear: t('shell.previous'), nextYear: t('shell.next') }}
      className={styles['month'] ?? ''}
    />
  )
  return (
    <>
      {field(t('reports.from'), from, (month) => ({ from: month, to: month > to ? month : to }))}
      {field(t('reports.to'), to, (month) => ({ from: month < from ? month : from, to: month }))}
    </>
  )
}
