import { useState } from 'react'
import type { SimulationJob, StartingValues } from '#shared/monte-carlo/monte-carlo'
import type { DriverName, MonteCarloSettings } from '#shared/monte-carlo/monte-carlo-input'
import type { RiskDraft } from './use-simulation.ts'

/** What the next simulation is asked: what was typed, else what the last one was asked, else the starting values. */
export function useRiskDraft(starting: StartingValues, job: SimulationJob | null) {
  const [edited, setEdited] = useState<RiskDraft | null>(null)
  const asked = job ?? starting
  const draft: RiskDraft = edited ?? { settings: asked.settings, sources: [...asked.sources] }
  /** A driver's figures that were typed over no longer come from where they came from. */
  const change = (settings: MonteCarloSettings) =>
    setEdited({
      settings,
      sources: draft.sources.map((source) =>
        isSame(settings.drivers[source.driver], draft.settings.drivers[source.driver])
          ? source
          : typedSource(source.driver),
      ),
    })
  const isChanged =
    job !== null && edited !== null && !isSame({ ...edited.settings }, { ...job.settings })
  return { draft, isChanged, change, replace: setEdited }
}

const typedSource = (driver: DriverName) =>
  ({ driver, basis: 'typed', series: '', period: '' }) as const

export const isSame = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b)
