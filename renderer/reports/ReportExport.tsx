import { Button, Menu } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import type { ReportFormat, ReportRequest } from '#shared/reports'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { notifyDone, notifyFailed } from '../ui/notify.ts'
import { formatsOf } from './report-choice.ts'

type Props = { readonly request: ReportRequest }

/** Saves the report as it is shown: pages, a workbook with live sums, or a CSV. */
export function ReportExport({ request }: Props) {
  const save = useMutation({
    mutationFn: (format: ReportFormat) => api.reports.export({ ...request, format }),
    onSuccess: (path) => path !== null && notifyDone(t('common.saved', { path })),
    onError: notifyFailed,
  })
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          loading={save.isPending}
          leftSection={<IconDownload size={16} stroke={1.6} aria-hidden />}
          data-testid="report-export"
        >
          {t('reports.save')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {formatsOf(request.report).map((format) => (
          <Menu.Item
            key={format}
            onClick={() => save.mutate(format)}
            data-testid={`report-export-${format}`}
          >
            {t(`reports.as.${format}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
