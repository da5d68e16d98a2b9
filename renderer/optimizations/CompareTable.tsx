import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { DealPickerRun } from '../deal-picker/solved-run.ts'
import type { CompareRow } from './compare-runs.ts'
import styles from './optimizations.module.css'
import { RunStatus } from './RunStatus.tsx'

type Props = {
  readonly runs: readonly DealPickerRun[]
  readonly title: string
  readonly rows: readonly CompareRow[]
  /** Shows each run's status under its name. */
  readonly hasHead?: boolean
}

/** One row a figure, one column a run. */
export function CompareTable({ runs, title, rows, hasHead = false }: Props) {
  return (
    <div className={styles['compareScroll']} tabIndex={0} role="group" aria-label={title}>
      <table className={styles['compare']}>
        <thead>
          <tr>
            <th scope="col">{title}</th>
            {runs.map(({ run }) => (
              <th key={run.id} scope="col">
                <Anchor
                  component={Link}
                  {...{ to: '/optimize/runs/$runId', params: { runId: run.id } }}
                  size="sm"
                >
                  {run.name}
                </Anchor>
                {hasHead && (
                  <div>
                    <RunStatus run={run} />
                  </div>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, cells }) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              {cells.map(({ text, delta, note }, index) => (
                <td key={runs[index]?.run.id}>
                  {text}
                  {delta !== null && <span className={styles['delta']}>{delta}</span>}
                  {note !== null && <span className={styles['delta']}>{note}</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
