import type { UnderwrittenDeal } from '#shared/deals/deal-analyses'
import type { FileDeal } from '#shared/deals/deal-files'
import type { Deal } from '#shared/deals/deals'
import type { DealStage } from '#shared/deals/deal-stages'
import { minorToMajor } from '#shared/money'
import { pickerFacts } from '#shared/deal-picker/picker-facts'
import { type Candidate, type Choice, type Draft, freeChoice } from './draft.ts'
import { type ExampleDeal, exampleDeals } from './example.ts'

type Choices = Readonly<Record<string, Choice>>

/** The deals on offer from the draft's source, with what was chosen for each. */
export function candidatesOf(
  draft: Draft,
  pipeline: readonly Deal[],
  currency: string,
  underwritten: Underwritten = none,
): readonly Candidate[] {
  switch (draft.source) {
    case 'pipeline':
      return fromPipeline(pipeline, draft.stages, draft.pipeline.choices, currency, underwritten)
    case 'csv':
      return (draft.file?.mapped?.deals ?? []).map((deal) => fromFile(deal, draft.csv.choices))
    case 'example':
      return exampleDeals.map((deal) => fromExample(deal, draft.example.choices))
  }
}

/**
 * Pipeline money is in minor units; the yield of a deal is its NOI over its price, both from its current
 * underwriting where it has one.
 */
export const fromPipeline = (
  deals: readonly Deal[],
  stages: readonly DealStage[],
  choices: Choices,
  currency: string,
  underwritten: Underwritten = none,
): readonly Candidate[] =>
  deals
    .filter(({ stage }) => stages.includes(stage))
    .map((deal) => {
      const figures = underwritten.get(deal.id)
      const candidate = fromDeal(deal, figures, choices, currency)
      return figures === undefined
        ? candidate
        : Object.assign(candidate, { underwriting: ofFigures(figures, currency) })
    })

function fromDeal(
  deal: Deal,
  figures: UnderwrittenDeal | undefined,
  choices: Choices,
  currency: string,
): Candidate {
  const { id, name, risk, sector, city, stage } = deal
  const { price, noi } = pickerFacts(deal, figures)
  return {
    id,
    name,
    price: minorToMajor(price, currency),
    yield: noi / price,
    risk,
    sector,
    city,
    stage,
    choice: choices[id] ?? freeChoice,
  }
}

type Underwritten = ReadonlyMap<string, UnderwrittenDeal>
const none: Underwritten = new Map()

const ofFigures = (
  { analysisName, leveredIrr, cashToClose }: UnderwrittenDeal,
  currency: string,
) => ({ name: analysisName, irr: leveredIrr, cashToClose: minorToMajor(cashToClose, currency) })

const fromExample = (deal: ExampleDeal, choices: Choices): Candidate => ({
  ...deal,
  choice: choices[deal.id] ?? freeChoice,
})

function fromFile(deal: FileDeal, choices: Choices): Candidate {
  const { must, exclude, minTicket, maxTicket, ...facts } = deal
  const pick = must ? 'must' : exclude ? 'exclude' : 'consider'
  return { ...facts, stage: null, choice: choices[deal.id] ?? { pick, minTicket, maxTicket } }
}
