import { Switch } from '@mantine/core'
import { useState } from 'react'
import { t } from '../app/messages/t.ts'
import { Section } from '../ui/Section.tsx'
import { cellsOf } from './cells.ts'
import styles from './compare.module.css'
import type { ComparedRun } from './compared-run.ts'
import { CompareTable } from './CompareTable.tsx'
import { DecisionCell } from './DecisionCell.tsx'
import type { DecisionRow } from './diff-decisions.ts'
import { writeDifference } from './write-difference.ts'

type Props = { readonly runs: readonly ComparedRun[]; readonly rows: readonly DecisionRow[] }

/** Thing by thing, what each run decides, and in words how they differ. */
export function CompareDecisions({ runs, rows }: Props) {
  const [isShort, setIsShort] = useState(false)
  const differing = rows.filter(({ difference }) => difference !== 'same')
  const names = runs.map(({ name }) => name)
  const count = rows.length
  return (
    <Section
      title={t('compare.decisions')}
      note={
        count > 0 && (
          <span className={styles['decisionsNote']}>
            {t('compare.decisionsNote', { differing: differing.length, count })}
            <Switch
              size="xs"
              label={t('compare.onlyDifferences')}
              checked={isShort}
              onChange={(event) => setIsShort(event.currentTarget.checked)}
            />
          </span>
        )
      }
    >
      {count === 0 ? (
        <p className={styles['quiet']}>{t('compare.decisionsNone')}</p>
      ) : (
        <CompareTable
          label={t('compare.decisions')}
          runs={runs}
          remarkTitle={t('compare.difference')}
          rows={(isShort ? differing : rows).map((row) => ({
            key: row.id,
            name: row.name,
            cells: cellsOf(runs, row.facts, (facts) => <DecisionCell facts={facts} />),
            remark: writeDifference(row, names),
          }))}
        />
      )}
    </Section>
  )
}
