import type { RunOf } from '#shared/optimizer/optimizations'
import { t } from '../app/messages/t.ts'
import { capexTermLines } from '../capex-phasing/term-lines.ts'
import { capexFigures } from '../capex-phasing/results/plan-figures.ts'
import { inputOfRun } from '../optimizer/input-of-run.ts'
import { readable } from '../optimizer/readable.ts'
import { useFormat } from '../ui/use-format.ts'
import { CapexReportPlan } from './CapexReportPlan.tsx'
import { CapexReportProjects } from './CapexReportProjects.tsx'
import styles from './report.module.css'
import { ReportHead } from './ReportHead.tsx'
import { ReportInfeasible } from './ReportInfeasible.tsx'
import { ReportInputs } from './ReportInputs.tsx'
import { ReportLimits } from './ReportLimits.tsx'
import { ReportPart } from './ReportPart.tsx'
import { usePrintReady } from './use-print-ready.ts'

type Props = { readonly run: RunOf<'capex-phasing'> }

/** A run as a report: the schedule, what each month costs, what limits the plan, what is left. */
export function CapexReport({ run }: Props) {
  const { explanation, result } = run
  const input = inputOfRun(run)
  usePrintReady()
  return (
    <main className={styles['report']} data-testid="report">
      <ReportHead run={run} />
      <Figures run={run} />
      {explanation?.infeasibility && <ReportInfeasible why={explanation.infeasibility} />}
      {result.plan && <CapexReportPlan input={input} plan={result.plan} />}
      {result.plan && explanation && <ReportLimits explanation={explanation} />}
      {explanation && explanation.whyNot.length > 0 && (
        <ReportPart title={t('cx.whyNot')}>
          <ul className={styles['sentences']}>
            {explanation.whyNot.map(({ projectId, sentence }) => (
              <li key={projectId}>{readable(sentence)}</li>
            ))}
          </ul>
        </ReportPart>
      )}
      <ReportInputs
        run={run}
        counted={{ label: t('nav.projects'), count: input.projects.length }}
        lines={capexTermLines(input)}
      />
      <CapexReportProjects input={input} />
      <p className={styles['disclaimer']}>{t('print.disclaimer')}</p>
    </main>
  )
}

function Figures({ run: { result, objective } }: Props) {
  const format = useFormat()
  if (!result.plan) return null
  const { done, spent, uplift, leastCash } = capexFigures(result.plan)
  const figures = [
    [t('cx.kpi.objective'), format.moneyMajor(objective ?? 0)],
    [t('cx.kpi.done'), format.number(done)],
    [t('cx.kpi.spent'), format.moneyMajor(spent)],
    [t('cx.kpi.uplift'), format.moneyMajor(uplift)],
    ...(leastCash === null ? [] : [[t('cx.kpi.leastCash'), format.moneyMajor(leastCash)]]),
  ]
  return (
    <dl className={styles['kpis']}>
      {figures.map(([label, text]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
