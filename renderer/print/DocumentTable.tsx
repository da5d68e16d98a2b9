import { memo, useMemo } from 'react'
import type { ReportTable } from '#shared/reports/report-document'
import { t } from '../app/messages/t.ts'
import type { Formatters } from '../ui/use-format.ts'
import { tableHtml } from './document-table-html.ts'
import styles from './document.module.css'
import { layOutTable, partsOf, type TablePart } from './table-bands.ts'

/** A table of no more rows is not cut when it fits on a page of its own. */
const wholeRows = 27

/** Up to here a preview lays out all rows at once. */
const shortRows = 300

/** About what a row takes, for parts that nobody has looked at yet. */
const rowHeight = 22

type Props = { readonly table: ReportTable; readonly format: Formatters }

/** A table of a report, as wide as paper is: turned, set smaller, or cut into bands where it must. */
export const DocumentTable = memo(function DocumentTable({ table, format }: Props) {
  const { isSideways, scale, parts } = useMemo(() => {
    const layout = layOutTable(table.columns)
    return { ...layout, parts: partsOf(layout.bands, table.rows.length) }
  }, [table])
  return (
    <section className={styles[isSideways ? 'sideways' : 'upright']} aria-label={table.title}>
      {parts.map((part, index) => (
        // The last column of a band is in no other.
        <div
          key={`${part.band.at(-1)} ${part.from}`}
          className={classOf(table.rows.length)}
          style={{ containIntrinsicHeight: `auto ${(part.to - part.from) * rowHeight}px` }}
        >
          <h2 className={`${styles['tableHead']} ${part.from > 0 ? styles['continued'] : ''}`}>
            <span className={styles['tableTitle']}>{table.title}</span>
            {index === 0 && table.note !== '' && (
              <span className={styles['tableNote']}>{table.note}</span>
            )}
            {part.from > 0 && <span className={styles['tableNote']}>{t('print.continued')}</span>}
          </h2>
          {table.rows.length === 0 ? (
            <p className={styles['nothing']}>{t('print.nothing')}</p>
          ) : (
            <PartTable table={table} part={part} format={format} scale={scale} />
          )}
        </div>
      ))}
    </section>
  )
})

const classOf = (rows: number): string | undefined =>
  rows <= wholeRows ? styles['whole'] : rows > shortRows ? styles['long'] : undefined

type PartProps = Props & { readonly part: TablePart; readonly scale: number }

function PartTable({ table, part, format, scale }: PartProps) {
  const markup = useMemo(() => ({ __html: tableHtml(table, part, format) }), [table, part, format])
  return (
    <table
      className={styles['table']}
      style={{ fontSize: `${8.5 * scale}pt` }}
      aria-label={table.title}
      // Every text in it has gone through `escapeHtml`.
      dangerouslySetInnerHTML={markup}
    />
  )
}
