import { memo, useMemo } from 'react'
import type { Projection } from '#shared/finance/pro-forma/projection'
import type { ProFormaInput } from '#shared/scenarios/pro-forma'
import type { ScenarioAssumptions } from '#shared/scenarios/scenario-assumptions'
import { t } from '../app/messages/t.ts'
import { BridgeChart } from './BridgeChart.tsx'
import { CashChart } from './CashChart.tsx'
import { RatioChart } from './RatioChart.tsx'
import type { ShownScenario } from './shown-scenario.ts'
import { TornadoChart } from './TornadoChart.tsx'

type Props = {
  readonly base: ProFormaInput
  readonly before: Projection
  readonly assumptions: ScenarioAssumptions
  readonly shown: ShownScenario
  readonly scenario: Projection
  /** What the scenario is called. */
  readonly name: string
}

/** The charts of a scenario. */
export const ScenarioResults = memo(function ScenarioResults(props: Props) {
  const { base, before, assumptions, shown, scenario, name } = props
  const compared = useMemo(
    () => [
      { name: t('scenarios.base'), projection: before },
      { name, projection: scenario },
    ],
    [before, scenario, name],
  )
  return (
    <>
      <CashChart input={shown.input} base={before} scenario={scenario} />
      <BridgeChart base={base} assumptions={assumptions} name={name} />
      <RatioChart startMonth={base.startMonth} scenarios={compared} />
      <TornadoChart input={shown.input} shifts={shown.shifts} figures={scenario.figures} />
    </>
  )
})
