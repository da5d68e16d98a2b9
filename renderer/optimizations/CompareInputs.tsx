import { t } from '../app/messages/t.ts'
import { Section } from '../ui/Section.tsx'
import { useFormat } from '../ui/use-format.ts'
import { cellsOf } from './cells.ts'
import styles from './compare.module.css'
import type { ComparedRun } from './compared-run.ts'
import { CompareTable } from './CompareTable.tsx'
import type { DealDifferences, InputDifference } from './diff-inputs.ts'
import { writeInput } from './input-lines.ts'

type Props = {
  readonly runs: readonly ComparedRun[]
  readonly terms: readonly InputDifference[]
  readonly deals: DealDifferences
}

const shownDealRows = 30

/** What was asked for differently: the terms first, then the deals on offer. */
export function CompareInputs({ runs, terms, deals }: Props) {
  const format = useFormat()
  const shown = [...terms, ...deals.rows.slice(0, shownDealRows)]
  const left = deals.rows.slice(shownDealRows).length
  return (
    <Section
      title={t('compare.inputs')}
      note={deals.count > 0 && t('compare.dealsDiffer', { count: deals.count })}
    >
      {shown.length === 0 ? (
        <p className={styles['quiet']}>{t('compare.inputsSame')}</p>
      ) : (
        <CompareTable
          label={t('compare.inputs')}
          runs={runs}
          rows={shown.map(({ key, label, unit, values }) => ({
            key,
            name: label,
            cells: cellsOf(runs, values, (value) =>
              value === null ? (
                <span className={styles['absent']}>{t('compare.notSet')}</span>
              ) : (
                writeInput(value, unit, format)
              ),
            ),
          }))}
        />
      )}
      {left > 0 && <p className={styles['quiet']}>{t('compare.more', { count: left })}</p>}
    </Section>
  )
}
