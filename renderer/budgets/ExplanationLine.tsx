import type { PlanYear } from '#shared/budgets'
import type { VarianceReport } from '#shared/finance/plan-variance'
import { t } from '../app/messages/t.ts'
import { useFormat } from '../ui/use-format.ts'
import styles from './budgets.module.css'
import { explainInWords } from './explain-in-words.ts'

type Props = { readonly report: VarianceReport; readonly plan: PlanYear }

/** Why NOI is where it is, in one sentence; before the year begins, where it is planned to be. */
export function ExplanationLine({ report, plan: { rows, fullMonths, year } }: Props) {
  const format = useFormat()
  return (
    <p className={styles['explanation']} data-testid="plan-explanation">
      {fullMonths === 0
        ? t('plan.ahead', { year: String(year), noi: format.money(report.noi.plan) })
        : explainInWords(report, rows, format)}
    </p>
  )
}
