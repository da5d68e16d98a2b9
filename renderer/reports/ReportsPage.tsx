import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { ReportRequest } from '#shared/reports'
import type { ReportName } from '#shared/reports/report-names'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { firstChoice, type ReportChoice } from './report-choice.ts'
import { ReportCatalogue } from './ReportCatalogue.tsx'
import { ReportExport } from './ReportExport.tsx'
import { ReportOptions } from './ReportOptions.tsx'
import { ReportPreview } from './ReportPreview.tsx'
import styles from './reports.module.css'

/** Every report: chosen, set up, looked at, and saved. */
export function ReportsPage() {
  const { report = 'monthly', property } = useSearch({ from: '/shell/reports' })
  const navigate = useNavigate()
  const choose = (name: ReportName) => void navigate({ to: '/reports', search: { report: name } })
  // Another report or property in the address begins anew.
  return (
    <Reports
      key={`${report} ${property ?? ''}`}
      report={report}
      propertyIds={property === undefined ? [] : [property]}
      onChoose={choose}
    />
  )
}

type Props = {
  readonly report: ReportName
  readonly propertyIds: readonly string[]
  readonly onChoose: (report: ReportName) => void
}

function Reports({ report, propertyIds, onChoose }: Props) {
  const { portfolio, asOf: workspaceDay } = useWorkspace()
  const [choice, setChoice] = useState<ReportChoice>(() => firstChoice(report, propertyIds))
  const [day, setDay] = useState<string | null>(null)
  const asOf = day ?? workspaceDay
  const request: ReportRequest = { ...choice, portfolioId: portfolio.id, asOf }
  const found = useQuery(
    queries.reports.document.queryOptions({ input: request, placeholderData: keepPreviousData }),
  )
  return (
    <>
      <PageHeader
        title={t('nav.reports')}
        intro={t('reports.intro')}
        actions={<ReportExport request={request} />}
      />
      <div className={styles['page']}>
        <ReportCatalogue chosen={report} onChoose={onChoose} />
        <div className={styles['one']}>
          <ReportOptions choice={choice} asOf={asOf} onChange={setChoice} onDay={setDay} />
          <QueryView query={found}>
            {(shown) =>
              shown.tables.every(({ rows }) => rows.length === 0) ? (
                <EmptyState sentence={t('reports.empty')} />
              ) : (
                <ReportPreview report={shown} />
              )
            }
          </QueryView>
        </div>
      </div>
    </>
  )
}
