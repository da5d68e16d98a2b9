import type { RunOf } from '#shared/optimizer/optimizations'
import { t } from '../app/messages/t.ts'
import { sheetFacts, termSheet } from '../debt-stack/term-sheet.ts'
import { inputOfRun } from '../optimizer/input-of-run.ts'
import { useFormat } from '../ui/use-format.ts'
import styles from './report.module.css'
import { ReportHead } from './ReportHead.tsx'
import { ReportInfeasible } from './ReportInfeasible.tsx'
import { ReportLimits } from './ReportLimits.tsx'
import { ReportPart } from './ReportPart.tsx'
import { ReportTable } from './ReportTable.tsx'
import { usePrintReady } from './use-print-ready.ts'

type Props = { readonly run: RunOf<'debt-stack'> }

/** The term sheet: figures, tranches, covenants, hedges, and what limits the stack. */
export function DebtStackReport({ run }: Props) {
  const format = useFormat()
  const { explanation } = run
  const { plan } = run.result
  usePrintReady()
  return (
    <main className={styles['report']} data-testid="report">
      <ReportHead run={run} />
      {explanation?.infeasibility && <ReportInfeasible why={explanation.infeasibility} />}
      {plan && (
        <>
          <dl className={styles['kpis']}>
            {sheetFacts(inputOfRun(run), plan, format).map(([label, text]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
          {termSheet(run, plan, format).map(({ key, title, columns, rows }) => (
            <ReportPart key={key} title={title}>
              <ReportTable label={title} columns={columns} rows={rows} />
            </ReportPart>
          ))}
          {explanation && <ReportLimits explanation={explanation} />}
        </>
      )}
      <p className={styles['disclaimer']}>{t('print.disclaimer')}</p>
    </main>
  )
}
