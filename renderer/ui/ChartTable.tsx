import styles from './chart.module.css'

export type ChartTableData = {
  readonly head: readonly string[]
  /** Written cells; the first of each row names it. */
  readonly rows: readonly (readonly string[])[]
}

type Props = { readonly title: string; readonly table: ChartTableData; readonly height: number }

/** The figures of a chart as rows. */
export function ChartTable({ title, table, height }: Props) {
  return (
    <div
      className={styles['scroll']}
      style={{ maxHeight: height }}
      tabIndex={0}
      role="group"
      aria-label={title}
    >
      <table className={styles['table']}>
        <thead>
          <tr>
            {table.head.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={table.head[index + 1] ?? index}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
