import { useEffect } from 'react'
import { t } from '../app/messages/t.ts'
import { readable } from '../deal-picker/limit-labels.ts'
import { proofOf, statusOf } from '../deal-picker/run-status.ts'
import type { DealPickerRun } from '../deal-picker/solved-run.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { useFormat } from '../ui/use-format.ts'
import { PaperAllocation } from './PaperAllocation.tsx'
import { PaperChosen } from './PaperChosen.tsx'
import { PaperInputs } from './PaperInputs.tsx'
import { PaperKpis } from './PaperKpis.tsx'
import { PaperLimits } from './PaperLimits.tsx'
import { PaperWhyNot } from './PaperWhyNot.tsx'
import styles from './paper.module.css'
import { usePrintReady } from './use-print-ready.ts'

type Props = { readonly solved: DealPickerRun }

/** The report, from the answer down to the inputs it rests on. */
export function DealPickerReport({ solved }: Props) {
  const format = useFormat()
  const { portfolio } = useWorkspace()
  const { run, result, plan, explanation } = solved
  usePrintReady()
  useEffect(() => {
    document.title = run.name
  }, [run.name])
  return (
    <main className={styles['paper']}>
      <header className={styles['head']}>
        <p className={styles['kind']}>
          <span>Freehold</span>
          <span>{t('print.kind')}</span>
        </p>
        <h1>{run.name}</h1>
        <p className={styles['byline']}>
          {t('print.prepared', { portfolio: portfolio.name, date: format.instant(run.startedAt) })}
        </p>
      </header>
      {explanation && <p className={styles['headline']}>{readable(explanation.headline)}</p>}
      <p className={styles['proof']}>
        <strong>{statusOf(result.status).word}.</strong> {proofOf(solved, format)}
      </p>
      {plan && (
        <>
          <PaperKpis plan={plan} objective={result.objective} />
          <PaperChosen input={solved.input} plan={plan} />
          <PaperAllocation input={solved.input} plan={plan} />
        </>
      )}
      <PaperLimits solved={solved} />
      <PaperWhyNot solved={solved} />
      <PaperInputs solved={solved} />
      <footer className={styles['foot']}>
        <p>{t('dp.disclaimer')}</p>
        <p>
          {t('print.run', {
            id: run.id,
            solver: t('dp.solver', result.solver),
            hash: run.inputHash.slice(0, 12),
          })}
        </p>
      </footer>
    </main>
  )
}
