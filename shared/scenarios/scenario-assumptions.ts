import { z } from 'zod'
import { EntityId } from '../ids.ts'

/** Moves of the drivers that are the same in every year, as a slider can make them. */
const move = z.number().min(-0.95).max(1)
export const FlatShifts = z.strictObject({
  rentGrowth: move,
  expenseGrowth: move,
  valueGrowth: move,
  vacancy: move,
  indexRate: move,
  exitCap: move,
  valueShock: move,
})
export type FlatShifts = z.infer<typeof FlatShifts>
export type ShiftedDriver = keyof FlatShifts

const growthRange = 'Write a growth between −50% and 50%.'
const growth = z.number(growthRange).min(-0.5, growthRange).max(0.5, growthRange)
const shareRange = 'Write a rate between 0% and 100%.'
const share = z.number(shareRange).min(0, shareRange).max(1, shareRange)
const capRange = 'Write a cap rate between 0.1% and 50%.'
const monthRange = 'Write a month from 1 to 120.'
const month = z.int(monthRange).min(1, monthRange).max(120, monthRange)
const termRange = 'Write between 12 and 480 months.'
const term = z.int(termRange).min(12, termRange).max(480, termRange)

/** All loans of a property repaid with one new loan. */
export const AssumedRefinancing = z.strictObject({
  /** Counted from the first projected month, which is 1. */
  month,
  /** Of the value in that month; null borrows what is repaid. */
  loanToValue: share.min(0.01, shareRange).nullable(),
  annualRate: share,
  termMonths: term,
  amortizationMonths: term,
  feeRate: share,
})
export type AssumedRefinancing = z.infer<typeof AssumedRefinancing>

/** A tenant that leaves a unit before the lease ends or as it does, and how long it then stands empty. */
export const AssumedDeparture = z.strictObject({
  unitId: EntityId,
  /** The last month it is let, counted as above; 0 for the close. */
  month: z.int(monthRange).min(0, monthRange).max(120, monthRange),
  emptyMonths: z.int().min(0).max(120),
})
export type AssumedDeparture = z.infer<typeof AssumedDeparture>

const replaceable = {
  rentGrowth: growth.nullable(),
  expenseGrowth: growth.nullable(),
  valueGrowth: growth.nullable(),
  vacancyRate: share.nullable(),
  exitCapRate: z.number(capRange).min(0.001, capRange).max(0.5, capRange).nullable(),
  discountRate: growth.min(0, 'Write a rate of 0% or more.').nullable(),
  /** The last month owned, of every property; null keeps to the end of the projection. */
  saleMonth: month.nullable(),
  refinancing: AssumedRefinancing.nullable(),
  departures: z.array(AssumedDeparture).max(50).nullable(),
  /** How likely every offer is to be signed that may be signed or not. */
  takeUp: share.nullable(),
}

/** Assumptions that replace what the projection begins with; null leaves it. */
export const FixedAssumptions = z.strictObject({
  ...replaceable,
  // Simulations that were kept before there was such an assumption do not name it.
  takeUp: replaceable.takeUp.default(null),
})
export type FixedAssumptions = z.infer<typeof FixedAssumptions>
export type FixedAssumption = keyof FixedAssumptions

/** What is assumed of one property in place of what goes for all; null goes with the others again. */
export const PropertyAssumptions = z
  .strictObject(replaceable)
  .omit({ discountRate: true, departures: true, takeUp: true })
  .partial()
export type PropertyAssumptions = z.infer<typeof PropertyAssumptions>
export type PropertyAssumption = keyof PropertyAssumptions

/** By property, of those that go their own way. */
const byProperty = z.record(EntityId, PropertyAssumptions).default({})

export const ScenarioAssumptions = z.strictObject({
  shifts: FlatShifts,
  fixed: FixedAssumptions,
  properties: byProperty,
})
export type ScenarioAssumptions = z.infer<typeof ScenarioAssumptions>

/** What a scenario says itself; everything else comes from its parent. */
export const ScenarioOverrides = z.strictObject({
  shifts: FlatShifts.partial(),
  fixed: z.strictObject(replaceable).partial(),
  properties: byProperty,
})
export type ScenarioOverrides = z.infer<typeof ScenarioOverrides>

export const noMoves: FlatShifts = {
  rentGrowth: 0,
  expenseGrowth: 0,
  valueGrowth: 0,
  vacancy: 0,
  indexRate: 0,
  exitCap: 0,
  valueShock: 0,
}

export const nothingFixed: FixedAssumptions = {
  rentGrowth: null,
  expenseGrowth: null,
  valueGrowth: null,
  vacancyRate: null,
  exitCapRate: null,
  discountRate: null,
  saleMonth: null,
  refinancing: null,
  departures: null,
  takeUp: null,
}

export const noOverrides: ScenarioOverrides = { shifts: {}, fixed: {}, properties: {} }

export const isNothingSaid = ({ shifts, fixed, properties }: ScenarioOverrides): boolean =>
  [shifts, fixed, properties].every((part) => Object.keys(part).length === 0)

/** Overrides on top of what they inherit, be that all of it or overrides themselves. */
export function withOverrides(
  parent: ScenarioAssumptions,
  overrides: ScenarioOverrides,
): ScenarioAssumptions
export function withOverrides(
  parent: ScenarioOverrides,
  overrides: ScenarioOverrides,
): ScenarioOverrides
export function withOverrides(
  parent: ScenarioOverrides,
  { shifts, fixed, properties }: ScenarioOverrides,
): ScenarioOverrides {
  return {
    shifts: { ...parent.shifts, ...given(shifts) },
    fixed: { ...parent.fixed, ...given(fixed) },
    properties: byPropertyOf(parent.properties, properties, (inherited, own) => ({
      ...inherited,
      ...given(own),
    })),
  }
}

/** What of the assumptions differs from the parent, as overrides. */
export const overridesOf = (
  parent: ScenarioAssumptions,
  { shifts, fixed, properties }: ScenarioAssumptions,
): ScenarioOverrides => ({
  shifts: differing(parent.shifts, shifts),
  fixed: differing(parent.fixed, fixed),
  properties: byPropertyOf(parent.properties, properties, differingOfProperty),
})

type ByProperty = ScenarioAssumptions['properties']

/** Both together, property by property; what says nothing is left out. */
function byPropertyOf(
  parent: ByProperty,
  own: ByProperty,
  join: (parent: PropertyAssumptions, own: PropertyAssumptions) => PropertyAssumptions,
): ByProperty {
  const ids = new Set([...Object.keys(parent), ...Object.keys(own)])
  return Object.fromEntries(
    [...ids]
      .map((id) => [id, join(parent[id] ?? {}, own[id] ?? {})] as const)
      .filter(([, joined]) => Object.keys(joined).length > 0),
  )
}

/** Not to be there and to be null are the same: the property goes with the others. */
function differingOfProperty(
  parent: PropertyAssumptions,
  own: PropertyAssumptions,
): PropertyAssumptions {
  const nulls = Object.fromEntries(
    Object.keys({ ...parent, ...own }).map((name) => [name, null]),
  ) as PropertyAssumptions
  return differing({ ...nulls, ...parent }, { ...nulls, ...own })
}

/** A key that is there without a value says nothing. */
const given = <Fields extends object>(fields: Fields) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Fields]: Exclude<Fields[Key], undefined>
  }

const differing = <Fields extends object>(parent: Fields, own: Fields): Partial<Fields> =>
  Object.fromEntries(
    Object.entries(own).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(parent[key as keyof Fields]),
    ),
  ) as Partial<Fields>
