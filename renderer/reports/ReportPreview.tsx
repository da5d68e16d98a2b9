import { useElementSize } from '@mantine/hooks'
import { plainBranding } from '#shared/reports/report-branding'
import type { ReportDocument } from '#shared/reports/report-document'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { ReportPages } from '../print/ReportPages.tsx'
import { layOutTable } from '../print/table-bands.ts'
import { useReportPhoto } from '../print/use-report-photo.ts'
import styles from './reports.module.css'
import { useBranding } from './use-branding.ts'

type Props = { readonly report: ReportDocument }

const millimetre = 96 / 25.4
const margin = 14

/** The report on white paper, as it will be printed, no wider than there is room. */
export function ReportPreview({ report }: Props) {
  const { portfolio } = useWorkspace()
  const { data: branding = plainBranding } = useBranding(portfolio.id)
  const { photo } = useReportPhoto(report)
  const { ref, width } = useElementSize()
  const isSideways = report.tables.some(({ columns }) => layOutTable(columns).isSideways)
  const paperWidth = (isSideways ? 297 : 210) * millimetre
  const zoom = width === 0 ? 1 : Math.min(1, width / paperWidth)
  return (
    <section ref={ref} className={styles['preview']} aria-label={t('reports.preview')}>
      <div
        className={styles['paper']}
        style={{ width: paperWidth, padding: `${margin}mm`, zoom }}
        data-testid="report-preview"
      >
        <ReportPages report={report} branding={branding} photo={photo} />
      </div>
    </section>
  )
}
