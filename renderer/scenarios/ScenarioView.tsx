import { useMemo, useState } from 'react'
import { projectTotal } from '#shared/finance/pro-forma/run-pro-forma'
import type { ProFormaInput } from '#shared/pro-forma'
import { type FlatShifts, scenarioPresets } from '#shared/scenario-presets'
import type { SourcedAssumption } from '#shared/scenarios'
import { AssumptionTable } from './AssumptionTable.tsx'
import { BridgeTable } from './BridgeTable.tsx'
import { CashChart } from './CashChart.tsx'
import { DriverSliders } from './DriverSliders.tsx'
import { ScenarioKpis } from './ScenarioKpis.tsx'
import styles from './scenarios.module.css'
import { TornadoTable } from './TornadoTable.tsx'
import { YearsTable } from './YearsTable.tsx'

type Props = {
  readonly input: ProFormaInput
  readonly assumptions: readonly SourcedAssumption[]
}

/** The drivers beside what they do; every figure is worked out anew as a handle moves. */
export function ScenarioView({ input, assumptions }: Props) {
  const [shifts, setShifts] = useState<FlatShifts>(scenarioPresets.base)
  const base = useMemo(() => projectTotal(input), [input])
  const scenario = useMemo(() => projectTotal(input, shifts), [input, shifts])
  return (
    <div data-testid="scenarios">
      <ScenarioKpis base={base.figures} scenario={scenario.figures} />
      <div className={styles['columns']}>
        <DriverSliders shifts={shifts} onChange={setShifts} />
        <div className={styles['results']}>
          <CashChart input={input} base={base} scenario={scenario} />
          <BridgeTable input={input} shifts={shifts} />
        </div>
      </div>
      <YearsTable startMonth={input.startMonth} years={scenario.years} />
      <TornadoTable input={input} />
      <AssumptionTable assumptions={assumptions} />
    </div>
  )
}
