import { Button, Text } from '@mantine/core'
import { Link, useNavigate, useRouter } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { SimulationSummary } from '#shared/monte-carlo/simulations'
import { t } from '../app/messages/t.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { simulationColumns } from './simulation-columns.tsx'
import { SimulationRowMenu } from './SimulationRowMenu.tsx'

type Props = { readonly simulations: readonly SimulationSummary[] }

/** Every kept simulation, opened by a click, two compared by ticking. */
export function SimulationsTable({ simulations }: Props) {
  const { history } = useRouter()
  const [picked, setPicked] = useState<readonly string[]>([])
  const columns = useMemo(
    () =>
      simulationColumns(picked, (id) =>
        setPicked((before) =>
          before.includes(id) ? before.filter((one) => one !== id) : [...before, id].slice(-2),
        ),
      ),
    [picked],
  )
  if (simulations.length === 0)
    return (
      <EmptyState
        sentence={t('simulations.empty')}
        action={
          <Button component={Link} to="/scenarios/risk">
            {t('simulations.draw')}
          </Button>
        }
      />
    )
  return (
    <DataTable
      id="simulations"
      label={t('simulations.title')}
      rows={simulations}
      rowKey={({ id }) => id}
      columns={columns}
      initialSort={{ columnAccessor: 'created', direction: 'desc' }}
      onOpenRow={({ id }) => history.push(`/scenarios/simulations/${id}`)}
      renderActions={(simulation) => <SimulationRowMenu simulation={simulation} />}
      filters={<CompareTwo ids={picked.filter((id) => simulations.some((one) => one.id === id))} />}
    />
  )
}

function CompareTwo({ ids }: { readonly ids: readonly string[] }) {
  const navigate = useNavigate()
  if (ids.length < 2)
    return (
      <Text size="xs" c="dimmed">
        {t('simulations.compareHint')}
      </Text>
    )
  return (
    <Button
      data-testid="simulations-compare"
      onClick={() =>
        void navigate({ to: '/scenarios/compare-simulations', search: { ids: ids.join(',') } })
      }
    >
      {t('simulations.compare')}
    </Button>
  )
}
