import { addDays, addMonths, firstDayOf, lastDayOf, monthOf } from '../../dates.ts'
import type { ProFormaInput, ProFormaProperty, ProFormaUnit } from '../../scenarios/pro-forma.ts'
import type {
  AssumedDeparture,
  AssumedRefinancing,
  FixedAssumptions,
  PropertyAssumptions,
  ScenarioAssumptions,
} from '../../scenarios/scenario-assumptions.ts'

/** The assumptions of a scenario that replace others: for all properties, and for one by its id. */
export type Replacements = Pick<ScenarioAssumptions, 'fixed' | 'properties'>

/**
 * A projection with assumptions of one's own in place of those it begins with; what is null stays as it
 * is. Growth of costs goes for every expense line; a sale month for every property that is sold; the
 * refinancing repays in its month all loans that run by then and takes the place of renewals after it. A
 * departure ends the lease that runs in its month and leaves the unit empty for so long. The take-up goes for
 * every offer that may be signed or not. What is assumed of one property comes before what is assumed of all.
 */
export const applyAssumptions = (
  input: ProFormaInput,
  { fixed, properties }: Replacements,
): ProFormaInput => ({
  ...input,
  discountRate: fixed.discountRate ?? input.discountRate,
  properties: input.properties.map((property) => {
    const own = withOwn(fixed, properties[property.id] ?? {})
    return refinanced(withRates(property, own, input), own.refinancing, input)
  }),
})

const withOwn = (fixed: FixedAssumptions, own: PropertyAssumptions): FixedAssumptions => ({
  ...fixed,
  ...Object.fromEntries(
    Object.entries(own).filter(([, value]) => value !== null && value !== undefined),
  ),
})

const withRates = (
  property: ProFormaProperty,
  fixed: FixedAssumptions,
  input: ProFormaInput,
): ProFormaProperty => ({
  ...property,
  units: withDepartures(property.units, fixed.departures ?? [], input).map((unit) =>
    withTakeUp(unit, fixed.takeUp),
  ),
  projects: property.projects.map((project) => asLikely(project, fixed.takeUp)),
  rentGrowth: fixed.rentGrowth ?? property.rentGrowth,
  vacancyRate: fixed.vacancyRate ?? property.vacancyRate,
  valueGrowth: fixed.valueGrowth ?? property.valueGrowth,
  expenses: withGrowth(property.expenses, fixed.expenseGrowth),
  sale: soldAs(property.sale, fixed, input.horizonMonths),
})

const withDepartures = (
  units: readonly ProFormaUnit[],
  departures: readonly AssumedDeparture[],
  input: ProFormaInput,
): ProFormaUnit[] =>
  units.map((unit) => {
    const departure = departures.find(({ unitId }) => unitId === unit.id)
    return departure === undefined ? unit : vacated(unit, departure, input)
  })

const withTakeUp = (unit: ProFormaUnit, takeUp: number | null): ProFormaUnit =>
  takeUp === null || unit.leases.every(({ likelihood }) => likelihood === undefined)
    ? unit
    : { ...unit, leases: unit.leases.map((lease) => asLikely(lease, takeUp)) }

/** What may come about or not comes about as likely as that; what is certain stays so. */
const asLikely = <Planned extends { readonly likelihood?: number | undefined }>(
  planned: Planned,
  takeUp: number | null,
): Planned =>
  takeUp === null || planned.likelihood === undefined
    ? planned
    : Object.assign({}, planned, { likelihood: takeUp })

const withGrowth = (lines: ProFormaProperty['expenses'], growth: number | null) =>
  growth === null ? lines : lines.map((line) => Object.assign({}, line, { growth }))

const soldAs = (
  sale: ProFormaProperty['sale'],
  { exitCapRate, saleMonth }: FixedAssumptions,
  horizonMonths: number,
): ProFormaProperty['sale'] =>
  sale === null
    ? null
    : {
        ...sale,
        capRate: exitCapRate ?? sale.capRate,
        month: saleMonth === null ? sale.month : Math.min(saleMonth, horizonMonths),
      }

function vacated(
  unit: ProFormaUnit,
  { month, emptyMonths }: AssumedDeparture,
  { startMonth }: ProFormaInput,
): ProFormaUnit {
  const lastMonth = addMonths(startMonth, month - 1)
  const lastDay = lastDayOf(lastMonth)
  const runs = unit.leases.some(
    ({ startDate, endDate }) => startDate <= lastDay && endDate >= firstDayOf(lastMonth),
  )
  if (!runs) return unit
  const leases = unit.leases
    .filter(({ startDate }) => startDate <= lastDay)
    .map((lease) =>
      lease.endDate <= lastDay
        ? lease
        : Object.assign({}, lease, {
            endDate: lastDay,
            steps: lease.steps.filter(({ date }) => date <= lastDay),
          }),
    )
  return { ...unit, leases, downtimeMonths: emptyMonths, availableFrom: addDays(lastDay, 1) }
}

const refinancingId = 'assumed-refinancing'

function refinanced(
  property: ProFormaProperty,
  assumed: AssumedRefinancing | null,
  { startMonth }: ProFormaInput,
): ProFormaProperty {
  if (assumed === null) return property
  const month = addMonths(startMonth, assumed.month - 1)
  const earlier = property.refinancings.filter((renewal) => renewal.month <= month)
  const repays = [
    ...property.loans.filter(({ startDate }) => monthOf(startDate) <= month),
    ...earlier,
  ].map(({ id }) => id)
  const later = property.refinancings.filter(
    (renewal) => renewal.month > month && !renewal.repays.some((id) => repays.includes(id)),
  )
  const hasNoValue = property.opening.type === 'held' && property.opening.value === null
  if (hasNoValue && assumed.loanToValue !== null) return property
  const { month: _month, ...terms } = assumed
  return {
    ...property,
    refinancings: [
      ...earlier,
      { id: refinancingId, name: '', month, repays, amount: null, interestOnlyMonths: 0, ...terms },
      ...later,
    ],
  }
}
