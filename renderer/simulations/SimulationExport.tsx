import { SimulationFormat } from '#shared/monte-carlo/simulations'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { SaveMenu } from '../ui/SaveMenu.tsx'

type Props = { readonly simulationId: string }

/** A kept simulation as a page for paper, a workbook or a table. */
export const SimulationExport = ({ simulationId }: Props) => (
  <SaveMenu
    label={t('run.export')}
    formats={SimulationFormat.options}
    nameOf={(format) => t(`simulations.exportAs.${format}`)}
    save={(format) => api.simulations.export({ simulationId, format })}
    testId="simulation-export"
  />
)
