import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ReportChoice, ReportRequest } from '#shared/reports/reports'
import type { ReportName } from '#shared/reports/report-names'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { lacksDeal } from './report-choice.ts'
import { KeepButton } from './KeepButton.tsx'
import { Presets } from './Presets.tsx'
import { ReportCatalogue } from './ReportCatalogue.tsx'
import { ReportExport } from './ReportExport.tsx'
import { ReportOptions } from './ReportOptions.tsx'
import { ReportPreview } from './ReportPreview.tsx'
import styles from './reports.module.css'

type Props = {
  readonly first: ReportChoice
  readonly presetId: string | null
  readonly onChoose: (report: ReportName) => void
  readonly onPreset: (presetId: string | null) => void
}

/** One report with what it is set to, beside all that there are. */
export function Reports({ first, presetId, onChoose, onPreset }: Props) {
  const { portfolio, asOf: workspaceDay } = useWorkspace()
  const [choice, setChoice] = useState(first)
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
        actions={
          <>
            <KeepButton choice={choice} onKept={onPreset} />
            <ReportExport request={request} isDisabled={lacksDeal(choice)} />
          </>
        }
      />
      <div className={styles['page']}>
        <div>
          <Presets chosen={presetId} choice={choice} onChoose={onPreset} />
          <ReportCatalogue chosen={presetId === null ? choice.report : null} onChoose={onChoose} />
        </div>
        <div className={styles['one']}>
          <ReportOptions choice={choice} asOf={asOf} onChange={setChoice} onDay={setDay} />
          <QueryView query={found}>
            {(shown) =>
              shown.tables.every(({ rows }) => rows.length === 0) ? (
                <EmptyState
                  sentence={t(lacksDeal(choice) ? 'reports.chooseDeal' : 'reports.empty')}
                />
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
