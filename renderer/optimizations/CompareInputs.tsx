import { t } from '../app/messages/t.ts'
import { Section } from '../ui/Section.tsx'
import { useFormat } from '../ui/use-format.ts'
import { writeInput } from '../optimizer/write-input.ts'
import { cellsOf } from './cells.ts'
import styles from './compare.module.css'
import type { ComparedRun } from './compared-run.ts'
import { CompareTable } from './CompareTable.tsx'
import type { InputDifference, ItemDifferences } from './diff-inputs.ts'

type Props = {
  readonly runs: readonly ComparedRun[]
  readonly terms: readonly InputDifference[]
  readonly items: ItemDifferences
}

const shownItemRows = 30

/** What was asked for differently: the terms first, then the entries of its lists. */
export function CompareInputs({ runs, terms, items }: Props) {
  const format = useFormat()
  const shown = [...terms, ...items.rows.slice(0, shownItemRows)]
  const left = items.rows.slice(shownItemRows).length
  return (
    <Section
      title={t('compare.inputs')}
      note={items.count > 0 && t('compare.itemsDiffer', { count: items.count })}
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
