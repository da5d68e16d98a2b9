import type { RunOf } from '#shared/optimizer/optimizations'
import { t } from '../app/messages/t.ts'
import { termLines } from '../deal-picker/input-lines.ts'
import { inputOfRun } from '../optimizer/input-of-run.ts'
import styles from './report.module.css'
import { ReportAllocation } from './ReportAllocation.tsx'
import { ReportChosen } from './ReportChosen.tsx'
import { ReportHead } from './ReportHead.tsx'
import { ReportInfeasible } from './ReportInfeasible.tsx'
import { ReportInputs } from './ReportInputs.tsx'
import { ReportKpis } from './ReportKpis.tsx'
import { ReportLimits } from './ReportLimits.tsx'
import { ReportWhyNot } from './ReportWhyNot.tsx'
import { usePrintReady } from './use-print-ready.ts'

type Props = { readonly run: RunOf<'deal-picker'> }

/** A run as a report: the plan, where the money goes, what limits it, and what it came from. */
export function DealPickerReport({ run }: Props) {
  const input = inputOfRun(run)
  const { explanation } = run
  const { plan } = run.result
  usePrintReady()
  return (
    <main className={styles['report']} data-testid="report">
      <ReportHead run={run} />
      <ReportKpis run={run} />
      {explanation?.infeasibility && <ReportInfeasible why={explanation.infeasibility} />}
      {plan && (
        <>
          <ReportChosen input={input} plan={plan} />
          <div className={styles['pair']}>
            <ReportAllocation by="sector" input={input} plan={plan} />
            <ReportAllocation by="city" input={input} plan={plan} />
          </div>
          {explanation && <ReportLimits explanation={explanation} />}
          {explanation && <ReportWhyNot input={input} explanation={explanation} />}
        </>
      )}
      <ReportInputs
        run={run}
        counted={{ label: t('compare.field.dealCount'), count: input.deals.length }}
        lines={termLines(input)}
      />
      <p className={styles['disclaimer']}>{t('print.disclaimer')}</p>
    </main>
  )
}
