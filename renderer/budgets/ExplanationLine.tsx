import type { PlanYearRow } from '#shared/budgets'
import type { VarianceReport } from '#shared/finance/plan-variance'
import { useFormat } from '../ui/use-format.ts'
import styles from './budgets.module.css'
import { explainInWords } from './explain-in-words.ts'

type Props = { readonly report: VarianceReport; readonly rows: readonly PlanYearRow[] }

/** Why NOI is where it is, in one sentence. */
export function ExplanationLine({ report, rows }: Props) {
  const format = useFormat()
  return (
    <p className={styles['explanation']} data-testid="plan-explanation">
      {explainInWords(report, rows, format)}
    </p>
  )
}
