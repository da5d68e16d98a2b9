import { useState } from 'react'
import type { SimulationSummary } from '#shared/monte-carlo/simulations'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { useDelete } from '../ui/form/use-save.ts'
import { RowMenu } from '../ui/RowMenu.tsx'
import { SimulationNameDialog } from './SimulationNameDialog.tsx'

type Props = { readonly simulation: SimulationSummary }

/** Rename and Delete of one kept simulation. */
export function SimulationRowMenu({ simulation }: Props) {
  const { file } = useWorkspace()
  const [isRenaming, setIsRenaming] = useState(false)
  const remove = useDelete(
    () => api.simulations.remove({ simulationId: simulation.id }),
    ({ name }) => t('entry.deleted', { name }),
  )
  return (
    <>
      <RowMenu
        name={simulation.name}
        onEdit={() => setIsRenaming(true)}
        onDelete={() => remove.mutate()}
        disabled={file.readOnly}
      />
      {isRenaming && (
        <SimulationNameDialog simulation={simulation} onClose={() => setIsRenaming(false)} />
      )}
    </>
  )
}
