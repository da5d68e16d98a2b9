import type { SimulationSummary } from '#shared/monte-carlo/simulations'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { NameDialog } from '../ui/NameDialog.tsx'
import { notifyUndoable } from '../ui/notify.ts'

type Props = {
  readonly simulation: Pick<SimulationSummary, 'id' | 'name' | 'note'>
  readonly onClose: () => void
}

/** The simulation's name and a note of one's own. */
export function SimulationNameDialog({ simulation, onClose }: Props) {
  const save = async (named: { readonly name: string; readonly note: string }) => {
    await api.simulations.rename({ simulationId: simulation.id, ...named })
    notifyUndoable(t('simulations.renamed'))
  }
  return (
    <NameDialog
      title={t('simulations.rename')}
      initial={simulation}
      onSave={save}
      onClose={onClose}
    />
  )
}
