import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import type { ReportDocument } from '#shared/reports/report-document'
import { queries } from '../app/api.ts'
import { QueryView } from '../ui/QueryView.tsx'
import paper from './paper.module.css'
import { ReportPages } from './ReportPages.tsx'
import { RunFormat } from './RunFormat.tsx'
import { usePrintReady } from './use-print-ready.ts'

/** Any report for paper. */
export function PrintReportPage() {
  const { request } = useSearch({ from: '/print/report' })
  const report = useQuery(queries.reports.document.queryOptions({ input: request }))
  return (
    <QueryView query={report}>
      {(found) => (
        <RunFormat portfolioId={request.portfolioId}>
          <Printed report={found} />
        </RunFormat>
      )}
    </QueryView>
  )
}

function Printed({ report }: { readonly report: ReportDocument }) {
  usePrintReady(false)
  return (
    <main className={paper['paper']}>
      <ReportPages report={report} />
    </main>
  )
}
