import { z } from 'zod'
import { IsoDate, IsoMonth } from '../dates.ts'
import { DealStage } from '../deals/deal-stages.ts'
import { EntityId } from '../ids.ts'

/** What an accepted plan writes into the books, and later what became of it. */

/** A figure with what it counts, so that a screen can write it; money in major units. */
export const PlanFact = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('money'), value: z.number() }),
  z.object({ kind: z.literal('share'), value: z.number() }),
  z.object({ kind: z.literal('rate'), value: z.number() }),
  z.object({ kind: z.literal('number'), value: z.number() }),
  z.object({ kind: z.literal('months'), value: z.int() }),
  z.object({ kind: z.literal('date'), value: IsoDate }),
  z.object({ kind: z.literal('month'), value: IsoMonth }),
  z.object({ kind: z.literal('stage'), value: DealStage }),
  z.object({ kind: z.literal('status'), value: z.string() }),
  z.object({ kind: z.literal('category'), value: z.string() }),
  z.object({ kind: z.literal('text'), value: z.string() }),
])
export type PlanFact = z.infer<typeof PlanFact>

/** What a fact is called on screen. */
export const PlanFactName = z.enum([
  'stage',
  'stake',
  'amount',
  'price',
  'rate',
  'margin',
  'term',
  'amortization',
  'start',
  'finish',
  'end',
  'due',
  'status',
  'rent',
  'vacant',
  'tenants',
  'unknownTenants',
  'freeMonths',
  'incentive',
  'balance',
  'cost',
  'category',
])
export type PlanFactName = z.infer<typeof PlanFactName>

export const PlanEntity = z.enum([
  'deal',
  'property',
  'unit',
  'tenant',
  'lease',
  'loan',
  'project',
  'booking',
  'offer',
  'expected',
  'budget',
  'task',
])
export type PlanEntity = z.infer<typeof PlanEntity>

/** One thing that is added or changed. */
export const PlanChange = z.object({
  entity: PlanEntity,
  /** Null while it does not exist yet. */
  entityId: EntityId.nullable(),
  action: z.enum(['add', 'change', 'keep']),
  name: z.string(),
  facts: z.array(
    z.object({ name: PlanFactName, from: PlanFact.nullable(), to: PlanFact.nullable() }),
  ),
})
export type PlanChange = z.infer<typeof PlanChange>

/** Planned against actual for one thing a plan wrote; `actual` is null while nothing is known. */
export const ActualRow = z.object({
  entity: PlanEntity,
  entityId: EntityId.nullable(),
  name: z.string(),
  fact: PlanFactName,
  planned: PlanFact,
  actual: PlanFact.nullable(),
  state: z.enum(['as-planned', 'differs', 'open', 'gone']),
})
export type ActualRow = z.infer<typeof ActualRow>
