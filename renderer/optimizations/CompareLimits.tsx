import { t } from '../app/messages/t.ts'
import { Section } from '../ui/Section.tsx'
import { cellsOf } from './cells.ts'
import styles from './compare.module.css'
import type { ComparedRun } from './compared-run.ts'
import { CompareTable } from './CompareTable.tsx'
import type { LimitRow } from './diff-limits.ts'
import { LimitCell } from './LimitCell.tsx'

type Props = { readonly runs: readonly ComparedRun[]; readonly rows: readonly LimitRow[] }

/** Which limits hold which plan back, and what that costs. */
export function CompareLimits({ runs, rows }: Props) {
  return (
    <Section title={t('compare.limits')}>
      {rows.length === 0 ? (
        <p className={styles['quiet']}>{t('compare.limitsNone')}</p>
      ) : (
        <CompareTable
          isText
          label={t('compare.limits')}
          runs={runs}
          rows={rows.map(({ id, label, cells }) => ({
            key: id,
            name: label,
            cells: cellsOf(runs, cells, (limit) => <LimitCell limit={limit} />),
          }))}
        />
      )}
    </Section>
  )
}
