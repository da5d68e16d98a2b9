import styles from './report.module.css'

export type ReportColumn = { readonly title: string; readonly isFigure?: boolean }

type Props = {
  readonly label: string
  readonly columns: readonly ReportColumn[]
  /** Written cells, in the columns' order; `key` names the row. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[]
  readonly total?: readonly string[]
}

/** A table for paper: its head repeats on every page, no row is cut. */
export function ReportTable({ label, columns, rows, total }: Props) {
  const classOf = (index: number) => styles[columns[index]?.isFigure ? 'figure' : 'text']
  return (
    <table className={styles['table']} aria-label={label}>
      <thead>
        <tr>
          {columns.map(({ title }, index) => (
            <th key={title} scope="col" className={classOf(index)}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells }) => (
          <tr key={key}>
            {cells.map((cell, index) => (
              <td key={columns[index]?.title ?? index} className={classOf(index)}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
        {total && (
          <tr className={styles['total']}>
            {total.map((cell, index) => (
              <td key={columns[index]?.title ?? index} className={classOf(index)}>
                {cell}
              </td>
            ))}
          </tr>
        )}
      </tbody>
    </table>
  )
}
