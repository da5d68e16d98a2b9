import { SegmentedControl, Select } from '@mantine/core'
import { addMonths } from '#shared/dates'
import type { PlanYear } from '#shared/budgets'
import { t } from '../app/messages/t.ts'
import { useFormat } from '../ui/use-format.ts'
import styles from './budgets.module.css'
import type { Period } from './period.ts'

type Props = {
  readonly plan: PlanYear
  readonly period: Period
  readonly month: number
  readonly onPeriod: (period: Period) => void
  readonly onMonth: (month: number) => void
}

/** A month, the year to date, or the whole year; with what is counted in words. */
export function PeriodChoice({ plan, period, month, onPeriod, onMonth }: Props) {
  const format = useFormat()
  const { year, fullMonths } = plan
  const nameOf = (index: number) => format.month(addMonths(`${year}-01`, index), 'long')
  const words = {
    month: nameOf(month),
    toDate: t('plan.until', { from: nameOf(0), to: nameOf(Math.max(fullMonths - 1, 0)) }),
    year: yearWords(plan, nameOf),
  }
  return (
    <div className={styles['period']}>
      <SegmentedControl
        size="sm"
        aria-label={t('plan.period')}
        value={period}
        onChange={(value) => onPeriod(value as Period)}
        data={[
          { value: 'month', label: t('plan.month'), disabled: fullMonths === 0 },
          { value: 'toDate', label: t('plan.toDate'), disabled: fullMonths === 0 },
          { value: 'year', label: t('plan.fullYear') },
        ]}
      />
      {period === 'month' && (
        <Select
          w={170}
          aria-label={t('plan.month')}
          data={Array.from({ length: fullMonths }, (_, index) => ({
            value: String(index),
            label: nameOf(index),
          }))}
          value={String(month)}
          onChange={(value) => value !== null && onMonth(Number(value))}
          allowDeselect={false}
        />
      )}
      <span className={styles['quiet']}>{words[period]}</span>
    </div>
  )
}

function yearWords({ year, fullMonths }: PlanYear, nameOf: (index: number) => string): string {
  if (fullMonths === 12) return t('plan.wholeYear', { year: String(year) })
  if (fullMonths === 0) return t('plan.yearAhead', { year: String(year) })
  return t('plan.outlook', { month: nameOf(fullMonths - 1) })
}
