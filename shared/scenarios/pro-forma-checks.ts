import type { z } from 'zod'
import { firstDayOf, type IsoDate, type IsoMonth } from '../dates.ts'
import { monthsPerPayment } from '../finance/loan-periods.ts'
import type { InputErrorCode } from '../optimizer/optimizer-input.ts'

/** The rules between the fields of a pro-forma, each reported at the field that breaks it. */

type Entry = { readonly id: string }
type Loan = Entry & {
  readonly startDate: IsoDate
  readonly firstPaymentDate: IsoDate
  readonly paymentFrequency: keyof typeof monthsPerPayment
  readonly termMonths: number
  readonly amortizationMonths: number
  readonly interestOnlyMonths: number
}
type Refinancing = Entry & {
  readonly repays: readonly string[]
  readonly amount: number | null
  readonly loanToValue: number | null
}
type Lease = { readonly startDate: IsoDate; readonly endDate: IsoDate }
type Property = Entry & {
  readonly opening: { readonly type: 'purchase' | 'held' }
  readonly units: readonly (Entry & { readonly leases: readonly Lease[] })[]
  readonly loans: readonly Loan[]
  readonly refinancings: readonly Refinancing[]
  readonly sale: { readonly month: number | null } | null
}
type Checked = {
  readonly startMonth: IsoMonth
  readonly horizonMonths: number
  readonly properties: readonly Property[]
}
type Path = readonly (string | number)[]
type Refuse = (path: Path, code: InputErrorCode, message: string) => void

export function checkProForma({ value, issues }: z.core.ParsePayload<Checked>): void {
  const refuse: Refuse = (path, code, message) =>
    issues.push({ code: 'custom', input: value, path: [...path], message, params: { code } })
  refuseRepeatedIds(value.properties, ['properties'], refuse)
  for (const [at, property] of value.properties.entries()) {
    const path = ['properties', at]
    checkUnits(property, path, refuse)
    checkLoans(property, value, path, refuse)
    checkRefinancings(property, path, refuse)
    if ((property.sale?.month ?? 0) > value.horizonMonths)
      refuse([...path, 'sale', 'month'], 'conflict', 'cannot lie after the last month')
  }
}

function refuseRepeatedIds(entries: readonly Entry[], path: Path, refuse: Refuse): void {
  const seen = new Set<string>()
  for (const [at, { id }] of entries.entries()) {
    if (seen.has(id)) refuse([...path, at, 'id'], 'duplicate_id', 'is used twice')
    seen.add(id)
  }
}

function checkUnits({ units }: Property, path: Path, refuse: Refuse): void {
  refuseRepeatedIds(units, [...path, 'units'], refuse)
  for (const [at, { leases }] of units.entries())
    for (const [k, { startDate, endDate }] of leases.entries())
      if (endDate < startDate)
        refuse(
          [...path, 'units', at, 'leases', k, 'endDate'],
          'conflict',
          'cannot lie before the start of the lease',
        )
}

function checkLoans(
  { loans, opening }: Property,
  { startMonth }: Checked,
  path: Path,
  refuse: Refuse,
): void {
  const first = firstDayOf(startMonth)
  for (const [at, loan] of loans.entries()) {
    const place = [...path, 'loans', at]
    if (loan.firstPaymentDate < loan.startDate)
      refuse([...place, 'firstPaymentDate'], 'conflict', 'cannot lie before the start of the loan')
    if (opening.type === 'purchase' && loan.firstPaymentDate < first)
      refuse(
        [...place, 'firstPaymentDate'],
        'conflict',
        'cannot lie before the first month when the property is bought then',
      )
    checkMonths(loan, place, refuse)
  }
}

function checkMonths(loan: Loan, place: Path, refuse: Refuse): void {
  const step = monthsPerPayment[loan.paymentFrequency]
  for (const field of ['termMonths', 'amortizationMonths', 'interestOnlyMonths'] as const)
    if (loan[field] % step !== 0)
      refuse(
        [...place, field],
        'conflict',
        `must be a multiple of ${step} when payments are ${loan.paymentFrequency}`,
      )
}

function checkRefinancings({ loans, refinancings }: Property, path: Path, refuse: Refuse): void {
  refuseRepeatedIds(loans, [...path, 'loans'], refuse)
  const known = new Set(loans.map(({ id }) => id))
  for (const [at, { id, repays, amount, loanToValue }] of refinancings.entries()) {
    const place = [...path, 'refinancings', at]
    if (known.has(id)) refuse([...place, 'id'], 'duplicate_id', 'is used twice')
    for (const [k, repaid] of repays.entries())
      if (!known.has(repaid))
        refuse([...place, 'repays', k], 'unknown_ref', 'names no loan that comes before it')
    known.add(id)
    if (amount !== null && loanToValue !== null)
      refuse([...place, 'loanToValue'], 'conflict', 'cannot be given beside an amount')
  }
}
