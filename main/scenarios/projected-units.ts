import { addDays, addMonthsToDate, firstDayOf, type IsoDate, type IsoMonth } from '#shared/dates'
import { lastDayOfLease, monthlyRentOn } from '#shared/finance/lease-rent'
import type { Lease } from '#shared/leases'
import type { ProFormaUnit } from '#shared/scenarios/pro-forma'
import { GUESSES } from '#shared/scenarios/scenario-guesses'
import type { Unit } from '#shared/units'
import type { StoredBook } from '../metrics/stored-books.ts'
import type { Say } from './property-facts.ts'

type Days = { readonly asOf: IsoDate; readonly startMonth: IsoMonth }

/** The units of a property with the leases that run or are signed. */
export function projectedUnits(book: StoredBook, days: Days, say: Say): ProFormaUnit[] {
  const { downtimeMonths, leasingCostMonths } = GUESSES
  say('leases', 'Rents follow the leases to their end, with the steps agreed.')
  say(
    'guess',
    `A unit is empty for ${downtimeMonths} month after its lease and letting it costs ${leasingCostMonths} months of rent.`,
  )
  return book.units.map((unit) => {
    const leases = book.leases.filter(({ unitId }) => unitId === unit.id)
    return {
      id: unit.id,
      label: unit.label,
      marketRent: marketRentOf(unit, leases, days, say),
      downtimeMonths,
      leasingCostMonths,
      availableFrom: null,
      leases: leases.flatMap((lease) => leaseFrom(lease, firstDayOf(days.startMonth))),
    }
  })
}

/** The market rent of a unit; where none is written down what its tenant pays, or paid last. */
function marketRentOf(unit: Unit, leases: readonly Lease[], { asOf }: Days, say: Say): number {
  if (unit.marketRent !== null) return unit.marketRent
  const last = leases.toSorted((a, b) => (a.startDate < b.startDate ? -1 : 1)).at(-1)
  if (last === undefined) {
    say('guess', `Unit ${unit.label} has neither a market rent nor a lease: it brings nothing.`)
    return 0
  }
  say('guess', `Unit ${unit.label} has no market rent: its lease stands for it.`)
  return monthlyRentOn(last, asOf) ?? last.monthlyRent
}

function leaseFrom(lease: Lease, firstDay: IsoDate): ProFormaUnit['leases'] {
  const endDate = lastDayOfLease(lease)
  if (endDate < firstDay || addDays(endDate, 1) <= lease.startDate) return []
  const { startDate, monthlyRent, freeMonths, steps } = lease
  return [
    {
      startDate,
      endDate,
      monthlyRent,
      freeMonths: addMonthsToDate(startDate, freeMonths) > firstDay ? freeMonths : 0,
      steps: steps.filter(({ date }) => date <= endDate),
    },
  ]
}
