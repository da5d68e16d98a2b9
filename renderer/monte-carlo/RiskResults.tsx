import type { MonteCarloResult } from '#shared/monte-carlo/monte-carlo-result'
import { BreachChart } from './BreachChart.tsx'
import { DriverRanking } from './DriverRanking.tsx'
import { FanSection } from './FanSection.tsx'
import { FigureTable } from './FigureTable.tsx'
import { HistogramSection } from './HistogramSection.tsx'

type Props = { readonly result: MonteCarloResult; readonly currency: string }

/** The figures and pictures behind the answer. */
export function RiskResults({ result, currency }: Props) {
  return (
    <div data-testid="risk-figures">
      <FigureTable result={result} />
      <FanSection result={result} currency={currency} />
      <HistogramSection result={result} />
      <BreachChart result={result} />
      <DriverRanking result={result} />
    </div>
  )
}
