import { type ReactNode, useMemo, useState } from 'react'
import type { PlanYear } from '#shared/budgets'
import { comparePlan, cumulativeNoi, withOutlook } from '#shared/finance/plan-variance'
import { t } from '../app/messages/t.ts'
import { LinesChart } from '../ui/chart/LinesChart.tsx'
import { addMonths, firstDayOf } from '#shared/dates'
import styles from './budgets.module.css'
import { ExplanationLine } from './ExplanationLine.tsx'
import { PeriodChoice } from './PeriodChoice.tsx'
import { type Period, spanOf } from './period.ts'
import { VarianceKpis } from './VarianceKpis.tsx'
import { VarianceTable } from './VarianceTable.tsx'

type Props = { readonly plan: PlanYear; readonly children: ReactNode }

/** Plan against actual over a month, the year to date, or the year as it now looks. */
export function VarianceView({ plan, children }: Props) {
  const { rows, fullMonths } = plan
  const [period, setPeriod] = useState<Period>(fullMonths === 0 ? 'year' : 'toDate')
  const [month, setMonth] = useState(Math.max(fullMonths - 1, 0))
  const report = useMemo(
    () =>
      comparePlan(
        period === 'year' ? withOutlook(rows, fullMonths) : rows,
        spanOf(period, month, fullMonths),
      ),
    [rows, fullMonths, period, month],
  )
  return (
    <>
      <PeriodChoice
        plan={plan}
        period={period}
        month={month}
        onPeriod={setPeriod}
        onMonth={setMonth}
      />
      <ExplanationLine report={report} plan={plan} />
      <VarianceKpis report={report} />
      <div className={styles['columns']}>
        <VarianceTable plan={plan} report={report} isOutlook={period === 'year'} />
        <div>
          <CumulativeChart plan={plan} />
          {children}
        </div>
      </div>
    </>
  )
}

function CumulativeChart({ plan: { year, rows, fullMonths } }: Pick<Props, 'plan'>) {
  const days = useMemo(
    () => Array.from({ length: 12 }, (_, month) => firstDayOf(addMonths(`${year}-01`, month))),
    [year],
  )
  const lines = useMemo(() => {
    const { plan, actual } = cumulativeNoi(rows, fullMonths)
    return [
      { name: t('plan.actual'), amounts: actual },
      { name: t('plan.plan'), amounts: plan },
    ]
  }, [rows, fullMonths])
  return (
    <LinesChart
      title={t('plan.cumulative')}
      label={t('plan.cumulativeLabel', { year: String(year) })}
      days={days}
      lines={lines}
      isMonthly
      height={260}
    />
  )
}
