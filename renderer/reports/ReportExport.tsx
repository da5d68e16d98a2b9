import type { ReportRequest } from '#shared/reports/reports'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { SaveMenu } from '../ui/SaveMenu.tsx'
import { formatsOf } from './report-choice.ts'

type Props = { readonly request: ReportRequest; readonly isDisabled: boolean }

/** Saves the report as it is shown: pages, a workbook with live sums, or a CSV. */
export const ReportExport = ({ request, isDisabled }: Props) => (
  <SaveMenu
    label={t('reports.save')}
    formats={formatsOf(request.report)}
    nameOf={(format) => t(`reports.as.${format}`)}
    save={(format) => api.reports.export({ ...request, format })}
    testId="report-export"
    isMain
    isDisabled={isDisabled}
  />
)
