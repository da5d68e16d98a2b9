import { t } from '../app/messages/t.ts'
import { viewOfRun } from '../optimizer/optimizer-views.tsx'
import { Section } from '../ui/Section.tsx'
import { useFormat } from '../ui/use-format.ts'
import { cellsOf } from './cells.ts'
import styles from './compare.module.css'
import type { ComparedRun } from './compared-run.ts'
import { CompareTable } from './CompareTable.tsx'
import { statusWords } from './run-words.ts'

type Props = { readonly runs: readonly ComparedRun[] }

/** How runs of different optimizers ended; they answer different questions, so nothing else compares. */
export function CompareOutcomes({ runs }: Props) {
  const format = useFormat()
  const row = (key: string, name: string, draw: Parameters<typeof cellsOf<ComparedRun>>[2]) => ({
    key,
    name,
    cells: cellsOf(runs, runs, draw),
  })
  return (
    <Section title={t('compare.figures')}>
      <p className={styles['quiet']} data-testid="compare-mixed">
        {t('compare.mixed')}
      </p>
      <CompareTable
        label={t('compare.figures')}
        runs={runs}
        rows={[
          row('optimizer', t('compare.optimizer'), (run) => t(viewOfRun(run).name)),
          row('status', t('runs.status'), statusWords),
          row('meaning', t('compare.aim'), (run) => t(viewOfRun(run).words.objective)),
          row('objective', t('runs.objective'), ({ objective }) =>
            objective === null ? t('compare.noPlan') : format.moneyMajor(objective),
          ),
        ]}
      />
    </Section>
  )
}
