import type { CSSProperties } from 'react'
import type { ReportBranding } from '#shared/reports/report-branding'
import type { ReportDocument, ReportTable } from '#shared/reports/report-document'
import { t } from '../app/messages/t.ts'
import { BlobImage } from '../documents/BlobImage.tsx'
import { useFormat } from '../ui/use-format.ts'
import { writeCell, writeSentence } from './document-cells.ts'
import styles from './document.module.css'
import { DocumentTable } from './DocumentTable.tsx'
import { layOutTable } from './table-bands.ts'

type Props = {
  readonly report: ReportDocument
  readonly branding: ReportBranding
  readonly photo: Blob | null
}
type OnlyReport = Pick<Props, 'report'>

/** A report as it is printed and as the preview shows it. */
export function ReportPages({ report, branding, photo }: Props) {
  const format = useFormat()
  return (
    <article
      className={styles['report']}
      style={{ '--report-accent': branding.accent } as CSSProperties}
      data-testid="report-pages"
    >
      <style>{pageSizes(branding.paper)}</style>
      <div className={pageOf(report.tables[0])}>
        <Head report={report} branding={branding} photo={photo} />
        <Figures report={report} />
        {report.sentences.length > 0 && (
          <div className={styles['sentences']}>
            {report.sentences.map((sentence) => {
              const text = writeSentence(sentence, format)
              return <p key={text}>{text}</p>
            })}
          </div>
        )}
      </div>
      {report.tables.map((table) => (
        <DocumentTable key={table.id} table={table} format={format} />
      ))}
      <footer className={`${styles['foot']} ${pageOf(report.tables.at(-1))}`}>
        {report.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        <p>{t('print.disclaimer')}</p>
      </footer>
    </article>
  )
}

/** What stands before and after the tables lies as they do, so that it begins no page of its own. */
const pageOf = (table: ReportTable | undefined): string =>
  styles[table !== undefined && layOutTable(table.columns).isSideways ? 'sideways' : 'upright'] ??
  ''

/** Pages say their own size; where they lie sideways, the same paper turned. */
const pageSizes = (paper: ReportBranding['paper']): string =>
  `@page upright { size: ${paper} portrait } @page sideways { size: ${paper} landscape }`

function Head({ report, branding: { logo, contact }, photo }: Props) {
  return (
    <header className={styles['head']}>
      <div className={styles['top']}>
        <div>
          <p className={styles['kicker']}>{report.name}</p>
          <h1 className={styles['title']}>{report.title}</h1>
        </div>
        {contact !== '' && <p className={styles['contact']}>{contact}</p>}
        {logo !== null && <img src={logo} alt="" />}
      </div>
      <dl className={styles['facts']}>
        {[
          { label: t('print.period'), text: report.period },
          { label: t('print.currency'), text: report.currency },
          ...report.facts,
        ].map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {photo !== null && <BlobImage blob={photo} alt={report.title} className={styles['photo']} />}
    </header>
  )
}

function Figures({ report: { figures } }: OnlyReport) {
  const format = useFormat()
  if (figures.length === 0) return null
  const missing = figures.filter(({ value, reason }) => value === null && reason !== null)
  return (
    <div className={styles['figures']}>
      <dl>
        {figures.map(({ label, kind, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value === null ? t('common.none') : writeCell(value, kind, format)}</dd>
          </div>
        ))}
      </dl>
      {missing.map(({ label, reason }) => (
        <p key={label}>
          {label}: {reason}
        </p>
      ))}
    </div>
  )
}
