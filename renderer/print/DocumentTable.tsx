import { Fragment, memo } from 'react'
import {
  type CellKind,
  isFigureKind,
  kindOfCell,
  type ReportRow,
  type ReportTable,
} from '#shared/reports/report-document'
import type { Formatters } from '../ui/use-format.ts'
import { writeTableCell } from './document-cells.ts'
import styles from './document.module.css'
import { type Band, layOutTable } from './table-bands.ts'

type Props = { readonly table: ReportTable; readonly format: Formatters }

/** A table of a report, as wide as paper is: turned, set smaller, or cut into bands where it must. */
export const DocumentTable = memo(function DocumentTable({ table, format }: Props) {
  const { bands, isSideways, scale } = layOutTable(table.columns)
  return (
    <section className={styles[isSideways ? 'sideways' : 'upright']} aria-label={table.title}>
      {bands.map((band, index) => (
        // The last column of a band is in no other.
        <Fragment key={band.at(-1)}>
          <h2 className={styles['tableHead']}>
            <span className={styles['tableTitle']}>{table.title}</span>
            {index === 0 && table.note !== '' && (
              <span className={styles['tableNote']}>{table.note}</span>
            )}
          </h2>
          <table
            className={styles['table']}
            style={{ fontSize: `${8.5 * scale}pt` }}
            aria-label={table.title}
          >
            <Head table={table} band={band} />
            <tbody>
              {table.rows.map((row, at) => (
                // Rows have no name of their own, and stay where they are.
                // oxlint-disable-next-line react/no-array-index-key
                <Row key={at} row={row} table={table} band={band} format={format} />
              ))}
            </tbody>
          </table>
        </Fragment>
      ))}
    </section>
  )
})

const Head = ({ table, band }: { readonly table: ReportTable; readonly band: Band }) => (
  <thead>
    <tr>
      {band.map((index) => {
        const { title, kind } = table.columns[index] ?? { title: '', kind: 'text' }
        return (
          <th key={index} scope="col" className={classOf(kind)}>
            {title}
          </th>
        )
      })}
    </tr>
  </thead>
)

type RowProps = Props & { readonly row: ReportRow; readonly band: Band }

function Row({ row, table: { columns }, band, format }: RowProps) {
  if (row.level === 'heading')
    return (
      <tr className={styles['heading']}>
        <th colSpan={band.length} scope="rowgroup">
          {row.cells[0]}
        </th>
      </tr>
    )
  return (
    <tr className={styles[row.level]}>
      {band.map((index) => {
        const kind = kindOfCell(row, columns, index)
        return (
          <td key={index} className={classOf(columns[index]?.kind ?? kind)}>
            {writeTableCell(row.cells[index] ?? null, kind, format)}
          </td>
        )
      })}
    </tr>
  )
}

const classOf = (kind: CellKind): string | undefined =>
  isFigureKind(kind) ? styles['figure'] : kind === 'date' ? styles['date'] : ''
