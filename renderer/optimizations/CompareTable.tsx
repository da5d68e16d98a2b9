import { Anchor } from '@mantine/core'
import type { ReactNode } from 'react'
import styles from './compare.module.css'
import type { ComparedRun } from './compared-run.ts'
import { runHref } from './run-address.ts'

export type CompareRow = {
  readonly key: string
  readonly name: ReactNode
  /** One cell a run, in the runs' order. */
  readonly cells: readonly { readonly key: string; readonly content: ReactNode }[]
  /** A last column in words. */
  readonly remark?: string
}

type Props = {
  readonly label: string
  readonly runs: readonly ComparedRun[]
  readonly rows: readonly CompareRow[]
  readonly remarkTitle?: string
  /** Cells hold sentences and stand to the left, not figures to the right. */
  readonly isText?: boolean
}

/** A row for each thing compared, a column for each run. */
export function CompareTable({ label, runs, rows, remarkTitle, isText = false }: Props) {
  return (
    <div className={styles['scroll']} role="group" aria-label={label} tabIndex={0}>
      <table className={`${styles['table']} ${isText ? styles['texts'] : ''}`}>
        <thead>
          <tr>
            <td />
            {runs.map((run) => (
              <th key={run.id} scope="col">
                <Anchor href={runHref(run.id)} title={run.name} className={styles['run'] ?? ''}>
                  {run.name}
                </Anchor>
              </th>
            ))}
            {remarkTitle !== undefined && (
              <th scope="col" className={styles['remark']}>
                {remarkTitle}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.name}</th>
              {row.cells.map(({ key, content }) => (
                <td key={key}>{content}</td>
              ))}
              {remarkTitle !== undefined && <td className={styles['remark']}>{row.remark}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
