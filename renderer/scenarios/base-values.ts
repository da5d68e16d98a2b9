import type { ProFormaInput } from '#shared/scenarios/pro-forma'
import type { FixedAssumption } from '#shared/scenarios/scenario-assumptions'

type Replaced = Exclude<FixedAssumption, 'refinancing' | 'departures'>

/** What the base assumes in place of an assumption of one's own; null where its parts differ. */
export function baseValueOf(input: ProFormaInput, name: Replaced): number | null {
  if (name === 'discountRate') return input.discountRate
  const values = new Set(input.properties.flatMap((property) => readers[name](property)))
  const [only, second] = values
  return second === undefined && typeof only === 'number' ? only : null
}

type Property = ProFormaInput['properties'][number]

const readers: Readonly<
  Record<Exclude<Replaced, 'discountRate'>, (property: Property) => readonly unknown[]>
> = {
  rentGrowth: ({ rentGrowth }) => [rentGrowth],
  expenseGrowth: ({ expenses }) => expenses.map(({ growth }) => growth),
  valueGrowth: ({ valueGrowth }) => [valueGrowth],
  vacancyRate: ({ vacancyRate }) => [vacancyRate],
  exitCapRate: ({ sale }) => (sale === null ? [] : [sale.capRate]),
  saleMonth: ({ sale }) => (sale === null ? [] : [sale.month]),
  takeUp: likelihoodsIn,
}

/** How likely the leases are that may be signed or not. */
export function likelihoodsIn({ units }: Property): number[] {
  const leases = units.flatMap((unit) => unit.leases)
  return leases.flatMap(({ likelihood }) => (likelihood === undefined ? [] : [likelihood]))
}
