import { addDays, type IsoDate } from '#shared/dates'
import { parseDealPickerInput } from '#shared/deal-picker/deal-picker'
import type { Deal as InputDeal } from '#shared/deal-picker/deal-picker'
import { bug } from '#shared/bug'
import { type Deal, emptyDealFacts } from '#shared/deals/deals'
import { type DealStage, mayFollow } from '#shared/deals/deal-stages'
import { majorToMinor, minorToMajor } from '#shared/money'
import type { RunOf } from '#shared/optimizer/optimizations'
import type { PlanChange } from '#shared/optimizer/plan-changes'
import { AppError } from '../app-error.ts'

export type PipelineDeal = Deal & { readonly updatedAt: string }

/** One chosen deal: where it stands, or that it has to be added, and the task that follows. */
export type AcceptedDeal = {
  readonly dealId: string
  readonly name: string
  readonly fromStage: DealStage
  readonly toStage: DealStage
  readonly share: number
  readonly amount: number
  readonly isNew: boolean
  readonly deal: InputDeal
  readonly taskTitle: string
}
export type Acceptance = { readonly deals: readonly AcceptedDeal[]; readonly dueDate: IsoDate }

export type AcceptanceFacts = {
  readonly pipeline: readonly PipelineDeal[]
  readonly currency: string
  readonly locale: string
  readonly today: IsoDate
}

const daysToOffer = 14

/**
 * What accepting a run's plan would do, worked out without doing it.
 *
 * @throws AppError PLAN_STALE when it was accepted already, has no deals, or no longer fits the pipeline
 */
export function prepareAcceptance(run: RunOf<'deal-picker'>, facts: AcceptanceFacts): Acceptance {
  if (run.acceptedAt !== null) {
    const on = run.acceptedAt.slice(0, 10)
    throw stale(`This plan was accepted on ${on}. Undo that before you accept it again.`)
  }
  const chosen = run.result.plan?.deals ?? []
  if (chosen.length === 0) throw stale('This run chose no deals, so there is nothing to accept.')
  const parsed = parseDealPickerInput(run.input)
  if (!parsed.ok) return bug(`run ${run.id} was stored with an input that does not fit`)
  const pipeline = new Map(facts.pipeline.map((deal) => [deal.id, deal]))
  refuseChanged(run, parsed.input.deals, pipeline, facts.currency)
  const inputDeals = new Map(parsed.input.deals.map((deal) => [deal.id, deal]))
  const deals = chosen.map(({ id, share, amount }): AcceptedDeal => {
    const deal = inputDeals.get(id) ?? bug(`run ${run.id} chose a deal it does not have`)
    const current = pipeline.get(id)
    const name = current?.name ?? nameOf(deal)
    const fromStage = current?.stage ?? 'lead'
    const taskTitle = titleOf(name, share, amount, facts)
    const toStage = stageAfter(fromStage, name)
    const isNew = !current
    return { dealId: id, name, fromStage, toStage, share, amount, isNew, deal, taskTitle }
  })
  return { deals, dueDate: addDays(facts.today, daysToOffer) }
}

/** The moves, the stakes and the tasks, as they will be written. */
export const changesOf = ({ deals, dueDate }: Acceptance): PlanChange[] => [
  ...deals.map(changeOfDeal),
  ...deals.map(({ taskTitle }): PlanChange => ({
    entity: 'task',
    entityId: null,
    action: 'add',
    name: taskTitle,
    facts: [{ name: 'due', from: null, to: { kind: 'date', value: dueDate } }],
  })),
]

function changeOfDeal(deal: AcceptedDeal): PlanChange {
  const { dealId, name, isNew, fromStage, toStage, share, amount } = deal
  const moved = fromStage === toStage ? 'keep' : 'change'
  return {
    entity: 'deal',
    entityId: isNew ? null : dealId,
    action: isNew ? 'add' : moved,
    name,
    facts: [
      {
        name: 'stage',
        from: isNew ? null : { kind: 'stage', value: fromStage },
        to: { kind: 'stage', value: toStage },
      },
      { name: 'stake', from: null, to: { kind: 'share', value: share } },
      { name: 'amount', from: null, to: { kind: 'money', value: amount } },
    ],
  }
}

/** A file may leave the name empty; the pipeline may not. */
const nameOf = ({ name = '', id }: InputDeal): string => name.trim() || id.trim() || 'Deal'

const stale = (message?: string) => new AppError('PLAN_STALE', message ? { message } : {})

/** A deal that has gone further than an offer is not moved back. */
function stageAfter(stage: DealStage, name: string): DealStage {
  if (stage === 'due_diligence' || stage === 'offer') return stage
  if (!mayFollow(stage, 'offer'))
    throw stale(`${name} has been ${stage} since this plan was made. Run it again.`)
  return 'offer'
}

/** Every deal that was weighed counts, not only the chosen: a cheaper rejected deal changes the plan. */
function refuseChanged(
  run: RunOf<'deal-picker'>,
  deals: readonly InputDeal[],
  pipeline: ReadonlyMap<string, PipelineDeal>,
  currency: string,
): void {
  for (const deal of deals) {
    const current = pipeline.get(deal.id)
    if (!current && run.source === 'pipeline') {
      throw stale(`${nameOf(deal)} is no longer in the pipeline. Run it again.`)
    }
    if (current && current.updatedAt > run.startedAt && isOther(deal, current, currency)) {
      throw stale(`${current.name} has changed since this plan was made. Run it again.`)
    }
  }
}

function isOther(deal: InputDeal, current: PipelineDeal, currency: string): boolean {
  const isSame =
    majorToMinor(deal.price, currency) === current.price &&
    Math.abs(deal.yield - current.noi / current.price) <= 1e-6 &&
    Math.abs((deal.risk ?? 0) - current.risk) <= 1e-9 &&
    (deal.sector ?? '') === current.sector &&
    (deal.city ?? '') === current.city
  return !isSame
}

/** `Make the offer for Elm Court: 60 % stake, $300,000`. */
function titleOf(
  name: string,
  share: number,
  amount: number,
  { currency, locale }: AcceptanceFacts,
): string {
  const money = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    maximumFractionDigits: 0,
  }).format(amount)
  const percent = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(share * 100)
  const stake = share > 0.9999 ? 'the whole deal' : `${percent}% stake`
  const rest = `: ${stake}, ${money}`
  return `Make the offer for ${name.slice(0, 180 - rest.length)}${rest}`
}

/** A deal that came from a file, as the pipeline keeps it. */
export const toPipelineDeal = (
  deal: InputDeal,
  { id, portfolioId, currency }: { id: string; portfolioId: string; currency: string },
): Deal => {
  const price = Math.max(1, majorToMinor(deal.price, currency))
  return {
    ...emptyDealFacts,
    id,
    portfolioId,
    name: nameOf(deal),
    sector: deal.sector ?? '',
    city: deal.city ?? '',
    region: '',
    price,
    noi: majorToMinor(minorToMajor(price, currency) * deal.yield, currency),
    risk: deal.risk ?? 0,
    units: null,
    area: null,
    yearBuilt: null,
    stage: 'offer',
    notes: '',
  }
}
