import { v7 as uuidv7 } from 'uuid'
import { parseDealPickerInput } from '#shared/deal-picker/deal-picker'
import type { Deal } from '#shared/deals/deals'
import type { DealStage } from '#shared/deals/deal-stages'
import type { RunOf } from '#shared/optimizer/optimizations'
import type { ActualRow } from '#shared/optimizer/plan-changes'
import type { AppContext } from '../app-context.ts'
import type { CommandContext } from '../audit/run-command.ts'
import type { DataBase, DataTransaction } from '../database/schema.ts'
import { addDeal, moveDeal } from '../deals/deal-moves.ts'
import { reasonOfPlan } from '../optimizations/reason-of-plan.ts'
import { figureStyle } from '../optimizations/figure-style.ts'
import {
  insertRunTask,
  listAddedByRun,
  listStampedDeals,
} from '../optimizations/optimization-queries.ts'
import type { PlanCarrier, PreparedPlan } from '../optimizations/plan-carrier.ts'
import {
  type AcceptedDeal,
  changesOf,
  prepareAcceptance,
  toPipelineDeal,
} from './deal-picker-acceptance.ts'
import { underwrittenPipeline } from './underwritten-pipeline.ts'

type DealPickerRun = RunOf<'deal-picker'>

/** Chosen deals move to the stage "offer", those that came from a file join the pipeline, each gets a task. */
export const dealPickerCarrier: PlanCarrier<'deal-picker'> = {
  topics: ['deals'],
  prepare: prepareDeals,
  compare: compareDeals,
}

async function prepareDeals(
  context: AppContext,
  db: DataBase,
  run: DealPickerRun,
): Promise<PreparedPlan> {
  const figures = await figureStyle(context, db, run.portfolioId)
  const pipeline = await underwrittenPipeline(db, run.portfolioId)
  const accepted = prepareAcceptance(run, { pipeline, ...figures, today: context.today() })
  const { currency } = figures
  return {
    changes: changesOf(accepted),
    write: async (tx, command) => {
      for (const deal of accepted.deals) {
        const dealId = await placeDeal(tx, deal, { run, currency, command })
        const { taskTitle: title } = deal
        await insertRunTask(tx, run, { title, dueDate: accepted.dueDate, dealId }, command)
      }
    },
  }
}

type Placing = {
  readonly run: DealPickerRun
  readonly currency: string
  readonly command: CommandContext
}

/** The id of the deal in the pipeline, where it may just have been added. */
async function placeDeal(
  tx: DataTransaction,
  { dealId, isNew, deal, toStage }: AcceptedDeal,
  { run: { name, portfolioId }, currency, command: { at } }: Placing,
): Promise<string> {
  if (!isNew) {
    await moveDeal(tx, dealId, { stage: toStage, reason: reasonOfPlan(name) }, at)
    return dealId
  }
  const id = uuidv7()
  const added = toPipelineDeal(deal, { id, portfolioId, currency })
  await addDeal(tx, { ...added, createdAt: at, updatedAt: at })
  return id
}

/** How far each chosen deal has come; a deal past its offer is where the plan wanted it. */
async function compareDeals(
  _context: AppContext,
  db: DataBase,
  run: DealPickerRun,
): Promise<ActualRow[]> {
  const deals = await listStampedDeals(db, run.portfolioId)
  const byId = new Map(deals.map((deal) => [deal.id, deal]))
  const added = await listAddedByRun(db, run.id, 'deals')
  // A deal that came from a file got an id of its own when it joined the pipeline.
  const isOwn = (id: string) => run.source === 'pipeline' || byId.has(id)
  return (run.result.plan?.deals ?? []).map(({ id }) => {
    const deal = byId.get(isOwn(id) ? id : (added.shift() ?? ''))
    return deal ? rowOf(deal) : rowOfGone(run, id)
  })
}

const planned = { fact: 'stage', planned: { kind: 'stage', value: 'offer' } } as const

const rowOf = ({ id, name, stage }: Deal): ActualRow => ({
  ...planned,
  entity: 'deal',
  entityId: id,
  name,
  actual: { kind: 'stage', value: stage },
  state: stateOf(stage),
})

function rowOfGone({ input }: DealPickerRun, id: string): ActualRow {
  const parsed = parseDealPickerInput(input)
  const deal = parsed.ok ? parsed.input.deals.find((it) => it.id === id) : undefined
  const name = deal?.name ?? id
  return { ...planned, entity: 'deal', entityId: null, name, actual: null, state: 'gone' }
}

function stateOf(stage: DealStage): ActualRow['state'] {
  if (stage === 'closed' || stage === 'due_diligence') return 'as-planned'
  return stage === 'offer' ? 'open' : 'differs'
}
