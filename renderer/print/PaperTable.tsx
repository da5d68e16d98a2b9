import styles from './paper.module.css'

type Props = {
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly total?: readonly string[]
  /** How many columns, from the left, are text; the rest are figures. */
  readonly textColumns: number
  readonly empty?: string
  readonly note?: string
}

/** A titled table of written figures; its head is repeated on every page. */
export function PaperTable({ title, head, rows, total, textColumns, empty, note }: Props) {
  const isFigure = (index: number) => index >= textColumns
  return (
    <section>
      <h2>{title}</h2>
      {note && <p className={styles['note']}>{note}</p>}
      {rows.length === 0 ? (
        <p className={styles['note']}>{empty}</p>
      ) : (
        <table className={styles['table']}>
          <thead>
            <tr>
              {head.map((cell, index) => (
                <th key={cell} scope="col" data-figure={isFigure(index)}>
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.join('|')}>
                {row.map((cell, index) => (
                  <td key={head[index]} data-figure={isFigure(index)}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          {total && (
            <tfoot>
              <tr>
                {total.map((cell, index) => (
                  <td key={head[index]} data-figure={isFigure(index)}>
                    {cell}
                  </td>
                ))}
              </tr>
            </tfoot>
          )}
        </table>
      )}
    </section>
  )
}
