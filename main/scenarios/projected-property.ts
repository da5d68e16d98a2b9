import { addMonths, type IsoDate, type IsoMonth, monthOf } from '#shared/dates'
import { propertyValueOn } from '#shared/finance/property-value'
import type { ProFormaProperty } from '#shared/scenarios/pro-forma'
import type { Project } from '#shared/projects'
import { GUESSES } from '#shared/scenarios/scenario-guesses'
import { projectedLoans } from './projected-loans.ts'
import { projectedRunning } from './projected-running.ts'
import { projectedUnits } from './projected-units.ts'
import { percent, type PropertyFacts, type Say } from './property-facts.ts'

/** A property as its projection begins: leases, running money, loans and projects from the file. */
export function projectedProperty(facts: PropertyFacts, say: Say): ProFormaProperty {
  const { book, asOf, startMonth } = facts
  const value = propertyValueOn(book.property, book.valuations, asOf)
  if (value === null) say('guess', 'No value is recorded: returns cannot be worked out.')
  const running = projectedRunning(facts, say)
  const capRate = exitCap(running.yearlyNoi, value)
  say(
    capRate === null ? 'guess' : 'books',
    capRate === null
      ? `Sold at a cap rate of ${percent(GUESSES.exitCapRate)}.`
      : `Sold at a cap rate of ${percent(capRate)}: what it earned in the last twelve months on its value.`,
  )
  say('guess', `Rents, costs and values grow by ${percent(GUESSES.growth)} a year.`)
  return {
    id: book.property.id,
    name: book.property.name,
    opening: { type: 'held', value },
    units: projectedUnits(book, { asOf, startMonth }, say),
    rentGrowth: GUESSES.growth,
    vacancyRate: GUESSES.vacancyRate,
    creditLossRate: GUESSES.creditLossRate,
    otherIncome: running.otherIncome,
    expenses: running.expenses,
    managementRate: running.managementRate,
    reservePerMonth: 0,
    reserveGrowth: 0,
    projects: facts.projects.flatMap(projectedWorks),
    ...projectedLoans(book, { startMonth, horizonMonths: GUESSES.horizonMonths }, say),
    valueGrowth: GUESSES.growth,
    sale: {
      month: null,
      capRate: capRate ?? GUESSES.exitCapRate,
      sellingCostRate: facts.sellingCostRate,
    },
  }
}

/** The first month of a projection: the one after the month of the day. */
export const firstProjectedMonth = (asOf: IsoDate): IsoMonth => addMonths(monthOf(asOf), 1)

/** A cap rate that a sale could have; none where the books or the value are out of the way. */
function exitCap(yearlyNoi: number, value: number | null): number | null {
  if (value === null || value <= 0) return null
  const rate = Number((yearlyNoi / value).toFixed(4))
  return rate >= 0.02 && rate <= 0.25 ? rate : null
}

function projectedWorks({ startMonth, ...project }: Project): ProFormaProperty['projects'] {
  if (startMonth === null) return []
  return [
    {
      id: project.id,
      name: project.name,
      month: startMonth,
      cost: project.cost,
      costMonths: project.durationMonths,
      durationMonths: project.durationMonths,
      upliftPerMonth: project.upliftMonthly,
      lostRentPerMonth: 0,
      voidMonths: 0,
    },
  ]
}
