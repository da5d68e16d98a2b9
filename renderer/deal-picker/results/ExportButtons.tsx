import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { ExportFormat } from '#shared/optimizations'
import { api } from '../../app/api.ts'
import { t } from '../../app/messages/t.ts'
import { notifyDone, notifyFailed } from '../../ui/notify.ts'

type Props = { readonly runId: string }

/** The run as a workbook, a table or pages. */
export function ExportButtons({ runId }: Props) {
  const save = useMutation({
    mutationFn: (format: ExportFormat) => api.optimizations.exportRun({ runId, format }),
    onSuccess: (path) => {
      if (path !== null) notifyDone(t('dpr.exported', { path }))
    },
    onError: notifyFailed,
  })
  return (
    <Button.Group>
      {ExportFormat.options.map((format) => (
        <Button
          key={format}
          variant="default"
          px={11}
          data-testid={`dp-export-${format}`}
          aria-label={t('dpr.exportAs', { format: format.toUpperCase() })}
          title={t('dpr.exportAs', { format: format.toUpperCase() })}
          loading={save.isPending && save.variables === format}
          disabled={save.isPending && save.variables !== format}
          onClick={() => save.mutate(format)}
        >
          {format.toUpperCase()}
        </Button>
      ))}
    </Button.Group>
  )
}
