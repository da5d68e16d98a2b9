import type { Loan } from '#shared/loans/loans'
import { type Minor, minorDigits } from '#shared/money'
import { type BookingPart, partsPaid } from '../recurring/booking-parts.ts'
import type { OpenOccurrence } from '../recurring/due-list.ts'
import type { Assignment } from './assign-lines.ts'
import { findExpected, type NewLine } from './expected-lines.ts'
import { createLoanPaymentFinder, type LoanPayment } from './loan-payments.ts'

/** What the books have lines wait for: instalments of loans, and what recurs. */
export type Expectations = {
  readonly currency: string
  readonly loans: readonly Loan[]
  readonly open: readonly OpenOccurrence[]
  readonly tenantByLease: ReadonlyMap<string, string | null>
}

/** What a line is booked as when it pays a loan or is what was expected. */
export type Purpose = {
  readonly assignment: Assignment
  /** Two or more, which are the line to the cent; none where it is booked as one. */
  readonly parts: readonly BookingPart[]
  readonly loanId: string | null
  readonly leaseId: string | null
  readonly tenantId: string | null
  readonly recurringId: string | null
  readonly recurringDate: string | null
}

/** Answers what new lines are for, by their places in the file. */
export function createPurposeFinder(expectations: Expectations) {
  const loanPaymentOf = createLoanPaymentFinder(expectations.loans)
  const say = moneyWords(expectations.currency)
  return (lines: readonly NewLine[]): ReadonlyMap<number, Purpose> => {
    const expected = findExpected(lines, expectations.open)
    return new Map(
      lines.flatMap(({ index, own, assignment }) => {
        const due = expected.get(index)
        const placed = due ? placeOf(assignment, due) : assignment
        const payment = loanPaymentOf(own, placed)
        if (!due && !payment) return []
        const because = [
          placed.because,
          payment ? paymentWords(payment, say) : '',
          due ? `Expected: ${due.recurring.name}, due ${due.date}.` : '',
        ]
        const finding = { own, placed, due, payment, because: joined(because) }
        return [[index, purposeOf(finding, expectations)] as const]
      }),
    )
  }
}

/** Property and unit of what was expected, where nothing else says them. */
const placeOf = (
  assignment: Assignment,
  { propertyId, unitId }: Pick<OpenOccurrence, 'propertyId' | 'unitId'>,
): Assignment => ({
  ...assignment,
  propertyId: assignment.propertyId ?? propertyId,
  unitId: assignment.unitId ?? unitId,
})

type Finding = {
  readonly own: NewLine['own']
  readonly placed: Assignment
  readonly due: OpenOccurrence | undefined
  readonly payment: LoanPayment | null
  readonly because: string
}

function purposeOf(
  { own, placed, due, payment, because }: Finding,
  { tenantByLease }: Expectations,
): Purpose {
  const parts = payment?.parts ?? (due ? expectedParts(placed, due, own.line.amount) : [])
  const links = due ? linksOf(due, tenantByLease) : unlinked
  return {
    assignment: { ...placed, category: categoryOf(placed, parts), because },
    parts: parts.length > 1 ? parts : [],
    ...links,
    loanId: payment?.loan.id ?? links.loanId,
  }
}

type Links = Omit<Purpose, 'assignment' | 'parts'>

/** Of a booking that pays and meets nothing. */
export const unlinked: Links = {
  loanId: null,
  leaseId: null,
  tenantId: null,
  recurringId: null,
  recurringDate: null,
}

function linksOf(
  { recurring: { loanId, leaseId }, recurringId, date }: OpenOccurrence,
  tenantByLease: Expectations['tenantByLease'],
): Links {
  const tenantId = leaseId === null ? null : (tenantByLease.get(leaseId) ?? null)
  return { loanId, leaseId, tenantId, recurringId, recurringDate: date }
}

/** What the owner or a rule has sorted as something else stays what they say. */
function expectedParts(
  { category }: Assignment,
  { parts, amount }: OpenOccurrence,
  paid: number,
): BookingPart[] {
  const isOpen = category === null || parts.some((part) => part.category === category)
  return isOpen ? partsPaid(parts, amount, paid) : []
}

/** A payment that is of one part alone counts as that part. */
function categoryOf({ category }: Assignment, parts: readonly BookingPart[]): string | null {
  const [first] = parts
  return parts.length === 1 || category === null ? (first?.category ?? category) : category
}

const joined = (sentences: readonly string[]): string =>
  sentences.filter((sentence) => sentence !== '').join(' ')

function paymentWords({ loan, split }: LoanPayment, say: (amount: Minor) => string): string {
  const said = (['interest', 'principal', 'escrow'] as const)
    .filter((part) => split[part] !== 0)
    .map((part) => `${part} ${say(split[part])}`)
  return `Loan payment to ${loan.lender}: ${said.join(', ')}.`
}

function moneyWords(currency: string): (amount: Minor) => string {
  const digits = minorDigits(currency)
  const format = new Intl.NumberFormat('en', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
  return (amount) => format.format(amount / 10 ** digits)
}
