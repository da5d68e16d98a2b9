import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { SimulationFormat } from '#shared/simulations'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { notifyDone, notifyFailed } from '../ui/notify.ts'

type Props = { readonly simulationId: string }

/** A kept simulation as a page for paper, a workbook or a table. */
export function SimulationExport({ simulationId }: Props) {
  const save = useMutation({
    mutationFn: (format: SimulationFormat) => api.simulations.export({ simulationId, format }),
    onSuccess: (path) => {
      if (path !== null) notifyDone(t('run.exported', { path }))
    },
    onError: notifyFailed,
  })
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          data-testid="simulation-export"
          loading={save.isPending}
          rightSection={<IconChevronDown size={14} stroke={1.6} />}
        >
          {t('run.export')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {SimulationFormat.options.map((format) => (
          <Menu.Item
            key={format}
            data-testid={`simulation-export-${format}`}
            onClick={() => save.mutate(format)}
          >
            {t(`simulations.exportAs.${format}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
