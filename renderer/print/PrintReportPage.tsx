import { useLayoutEffect } from 'react'
import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import type { ReportBranding } from '#shared/reports/report-branding'
import type { ReportDocument } from '#shared/reports/report-document'
import { queries } from '../app/api.ts'
import { useBranding } from '../reports/use-branding.ts'
import { QueryView } from '../ui/QueryView.tsx'
import paper from './paper.module.css'
import { ReportPages } from './ReportPages.tsx'
import { RunFormat } from './RunFormat.tsx'
import { useReportPhoto } from './use-report-photo.ts'
import { usePrintReady } from './use-print-ready.ts'

/** Any report for paper. */
export function PrintReportPage() {
  const { request } = useSearch({ from: '/print/report' })
  const report = useQuery(queries.reports.document.queryOptions({ input: request }))
  const branding = useBranding(request.portfolioId)
  return (
    <QueryView query={branding}>
      {(look) => (
        <QueryView query={report}>
          {(found) => (
            <RunFormat portfolioId={request.portfolioId}>
              <WithPhoto report={found} branding={look} />
            </RunFormat>
          )}
        </QueryView>
      )}
    </QueryView>
  )
}

type Props = { readonly report: ReportDocument; readonly branding: ReportBranding }

/** Nothing is printed before the picture is there. */
function WithPhoto(props: Props) {
  const { photo, isWaiting } = useReportPhoto(props.report)
  return isWaiting ? null : <Printed {...props} photo={photo} />
}

function Printed(props: Props & { readonly photo: Blob | null }) {
  const rows = props.report.tables.reduce((sum, table) => sum + table.rows.length, 0)
  useLongPages(rows > mostTaggedRows)
  usePrintReady(false)
  return (
    <main className={paper['paper']}>
      <ReportPages {...props} />
    </main>
  )
}

const mostTaggedRows = 2000

/** Says of a report of very many rows that it is printed without tags. */
function useLongPages(isLong: boolean): void {
  useLayoutEffect(() => {
    document.documentElement.dataset['printLong'] = String(isLong)
  }, [isLong])
}
