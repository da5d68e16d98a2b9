import type { MonteCarloResult } from '#shared/monte-carlo-result'
import { t } from '../app/messages/t.ts'
import { Section } from '../ui/Section.tsx'
import { useFormat } from '../ui/use-format.ts'
import { BreachChart } from './BreachChart.tsx'
import { DriverRanking } from './DriverRanking.tsx'
import { FanSection } from './FanSection.tsx'
import { FigureTable } from './FigureTable.tsx'
import { HistogramSection } from './HistogramSection.tsx'
import { writeEngine, writeHeadlines } from './risk-words.ts'

type Props = {
  readonly result: MonteCarloResult
  readonly currency: string
  readonly fromHistory: boolean
}

/** What a simulation says: first in sentences, then in figures and pictures. */
export function RiskResults({ result, currency, fromHistory }: Props) {
  const format = useFormat()
  const note = fromHistory ? t('risk.fromHistory') : undefined
  return (
    <div data-testid="risk-results">
      <Section title={t('risk.answer')} {...(note === undefined ? {} : { note })}>
        <ul>
          {writeHeadlines(result, format).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <p data-testid="risk-engine">{writeEngine(result, format)}</p>
      </Section>
      <FigureTable result={result} />
      <FanSection result={result} currency={currency} />
      <HistogramSection result={result} />
      <BreachChart result={result} />
      <DriverRanking result={result} />
    </div>
  )
}
