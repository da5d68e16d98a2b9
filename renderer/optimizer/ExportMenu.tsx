import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { ExportFormat, Run } from '#shared/optimizer/optimizations'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { notifyDone, notifyFailed } from '../ui/notify.ts'
import { viewOfRun } from './optimizer-views.tsx'

type Props = { readonly run: Run }

/** The run as a workbook, a table, pages or whatever else its optimizer offers, and as a bundle. */
export function ExportMenu({ run }: Props) {
  const exporting = useRef<AbortController>(null)
  const [printed, setPrinted] = useState(0)
  const save = useMutation({
    mutationFn: (format: ExportFormat) => {
      exporting.current = new AbortController()
      setPrinted(0)
      return followExport({ runId: run.id, format }, setPrinted, exporting.current.signal)
    },
    onSuccess: (path) => {
      if (path !== null) notifyDone(t('run.exported', { path }))
    },
    onError: (error) => {
      if (!exporting.current?.signal.aborted) notifyFailed(error)
    },
  })
  return (
    <>
      {save.isPending && save.variables === 'letters-by-unit' && (
        <>
          <span role="status">
            {printed > 0 && t('run.lettersPrinted', { printed, count: countUnits(run) })}
          </span>
          <Button variant="subtle" onClick={() => exporting.current?.abort()}>
            {t('run.stop')}
          </Button>
        </>
      )}
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            variant="default"
            data-testid="run-export"
            loading={save.isPending}
            rightSection={<IconChevronDown size={14} stroke={1.6} />}
          >
            {t('run.export')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {[...viewOfRun(run).formats, 'bundle' as const].map((format) => (
            <Menu.Item
              key={format}
              data-testid={`run-export-${format}`}
              onClick={() => save.mutate(format)}
            >
              {t(`run.exportAs.${format}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </>
  )
}

async function followExport(
  order: { readonly runId: string; readonly format: ExportFormat },
  onPrinted: (count: number) => void,
  signal: AbortSignal,
): Promise<string | null> {
  for await (const { step, answer } of await api.optimizations.exportRun(order, { signal })) {
    if (answer !== null) return answer.path
    onPrinted(step)
  }
  throw new Error('Broken assumption: an export ends with where it was written')
}

/** How many letters a leasing plan has: one for each unit that is offered. */
const countUnits = ({ result }: Run): number =>
  result.optimizer === 'leasing-mix'
    ? new Set(result.plan?.lettings.map(({ unit }) => unit)).size
    : 0
