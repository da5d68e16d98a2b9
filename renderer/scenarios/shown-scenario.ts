import { useMemo } from 'react'
import { applyAssumptions } from '#shared/finance/pro-forma/apply-assumptions'
import type { ProFormaInput } from '#shared/scenarios/pro-forma'
import type { FlatShifts, ScenarioAssumptions } from '#shared/scenarios/scenario-assumptions'

/** A scenario as the engine takes it. */
export type ShownScenario = { readonly input: ProFormaInput; readonly shifts: FlatShifts }

export const useShownScenario = (
  base: ProFormaInput,
  { fixed, properties, shifts }: ScenarioAssumptions,
): ShownScenario => {
  const input = useMemo(
    () => applyAssumptions(base, { fixed, properties }),
    [base, fixed, properties],
  )
  return useMemo(() => ({ input, shifts }), [input, shifts])
}
