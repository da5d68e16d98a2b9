import { ActionIcon, Button, Tooltip } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Repetition, Simulation } from '#shared/monte-carlo/simulations'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { useDelete } from '../ui/form/use-save.ts'
import { notifyDone, notifyFailed } from '../ui/notify.ts'
import { PageHeader } from '../ui/PageHeader.tsx'
import { useFormat } from '../ui/use-format.ts'
import { SimulationExport } from './SimulationExport.tsx'
import { SimulationNameDialog } from './SimulationNameDialog.tsx'

type Props = { readonly simulation: Simulation }

/** Which simulation this is, and what can be done with it. */
export function SimulationHeader({ simulation }: Props) {
  const format = useFormat()
  const { file } = useWorkspace()
  const [isRenaming, setIsRenaming] = useState(false)
  const facts = [
    simulation.subjectName,
    t('simulations.asOf', { date: format.date(simulation.asOf) }),
    format.instant(simulation.createdAt),
    ...(simulation.note === '' ? [] : [simulation.note]),
  ]
  return (
    <>
      <PageHeader
        title={simulation.name}
        intro={
          <>
            {facts.join(' · ')}{' '}
            <Tooltip label={t('simulations.rename')}>
              <ActionIcon
                size={22}
                aria-label={t('simulations.rename')}
                data-testid="simulation-rename"
                disabled={file.readOnly}
                onClick={() => setIsRenaming(true)}
              >
                <IconPencil size={14} stroke={1.6} />
              </ActionIcon>
            </Tooltip>
          </>
        }
        actions={<Actions simulation={simulation} />}
      />
      {isRenaming && (
        <SimulationNameDialog simulation={simulation} onClose={() => setIsRenaming(false)} />
      )}
    </>
  )
}

function Actions({ simulation }: Props) {
  const navigate = useNavigate()
  const { file } = useWorkspace()
  const remove = useDelete(
    async () => {
      const removed = await api.simulations.remove({ simulationId: simulation.id })
      await navigate({ to: '/scenarios/simulations' })
      return removed
    },
    ({ name }) => t('entry.deleted', { name }),
  )
  const repeat = useMutation({
    mutationFn: () => api.simulations.repeat({ simulationId: simulation.id }),
    onSuccess: ({ outcome }: Repetition) => notifyDone(t(`simulations.repeated.${outcome}`)),
    onError: notifyFailed,
  })
  return (
    <>
      <Button
        variant="default"
        loading={repeat.isPending}
        onClick={() => repeat.mutate()}
        data-testid="simulation-repeat"
      >
        {t('simulations.repeat')}
      </Button>
      <SimulationExport simulationId={simulation.id} />
      <Button
        variant="default"
        disabled={file.readOnly}
        onClick={() => remove.mutate()}
        data-testid="simulation-delete"
      >
        {t('common.delete')}
      </Button>
    </>
  )
}
