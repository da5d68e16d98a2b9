import { v7 as uuidv7 } from 'uuid'
import { addMonths, type IsoDate, monthOf } from '#shared/dates'
import type { ClosingTerms } from '#shared/deals/deal-closing'
import type { DealTerms, DealUnits, DealWorks } from '#shared/deals/deal-terms'
import type { Deal } from '#shared/deals/deals'
import { chosenOffer, loanTermsOfOffer } from '#shared/finance/deal-projection'
import type { Loan } from '#shared/loans/loans'
import type { Minor } from '#shared/money'
import type { Project } from '#shared/projects'
import type { Property } from '#shared/properties'
import type { Tenant } from '#shared/tenants'
import type { Unit } from '#shared/units'
import { lettingsOf, type PurchasedLetting } from './deal-lettings.ts'
import { toProperty } from './deal-property.ts'

/** Money that changes hands at closing, signed as it is booked. */
export type PurchaseBooking = {
  readonly category: 'purchase' | 'closing_costs' | 'loan_proceeds' | 'loan_fee' | 'rent'
  readonly amount: Minor
  readonly description: string
  readonly payee: string | null
  readonly loanId: string | null
}

/** The units of a line of the underwriting, and who rents them. */
export type PurchasedLine = {
  readonly line: DealUnits
  readonly units: readonly Unit[]
  readonly lettings: readonly PurchasedLetting[]
}

/** What a deal becomes when it is bought. */
export type Purchase = {
  readonly property: Property
  readonly lines: readonly PurchasedLine[]
  /** Those whom the portfolio does not know yet. */
  readonly newTenants: readonly Tenant[]
  readonly loan: Loan | null
  readonly projects: readonly Project[]
  readonly bookings: readonly PurchaseBooking[]
}

export type PurchaseClosing = Pick<ClosingTerms, 'closedOn' | 'lettings' | 'creditsRent'> & {
  /** Everyone the portfolio knows. */
  readonly tenants: readonly Tenant[]
}

/**
 * What a deal becomes: as it was underwritten, with its price and costs, its units and the leases that run on
 * them, the chosen offer's loan and the works; the property alone, at its all-in price, where it never was.
 */
export function purchaseOf(
  deal: Deal,
  terms: DealTerms | null,
  closing: PurchaseClosing,
): Purchase {
  const { closedOn } = closing
  const property = toProperty(deal, closedOn)
  if (terms === null) return { ...nothing, property }
  const { price: purchasePrice, closingCosts } = terms
  const loan = loanOf(terms, property.id, closedOn)
  const rented = lettingsOf(
    terms.units.map((line) => ({ line, units: unitsOf(line, property.id) })),
    { ...closing, portfolioId: deal.portfolioId, dealName: deal.name },
  )
  return {
    property: { ...property, purchasePrice, closingCosts },
    ...rented,
    loan,
    projects: terms.works.map((work) => projectOf(work, property.id, closedOn)),
    bookings: bookingsOf(deal.name, terms, loan),
  }
}

const nothing = { lines: [], newTenants: [], loan: null, projects: [], bookings: [] } as const

const unitsOf = (line: DealUnits, propertyId: string): Unit[] =>
  Array.from({ length: line.count }, (_, k) => ({
    id: uuidv7(),
    propertyId,
    label: line.count === 1 ? line.label : `${line.label.slice(0, 190)} ${k + 1}`,
    use: line.use,
    bedrooms: null,
    bathrooms: null,
    area: line.area,
    marketRent: line.marketRent,
    notes: '',
    archivedAt: null,
  }))

function loanOf(terms: DealTerms, propertyId: string, closedOn: IsoDate): Loan | null {
  const offer = chosenOffer(terms)
  if (offer === null) return null
  const loan = loanTermsOfOffer(offer, terms.price, closedOn)
  if (loan.amount === 0) return null
  return {
    ...loan,
    id: uuidv7(),
    propertyId,
    lender: offer.lender,
    escrowMonthly: 0,
    endedDate: null,
    renewsLoanId: null,
    notes: '',
    extraPayments: [],
    statements: [],
  }
}

/** Works begin so many months after the first month owned, which follows the closing. */
const projectOf = (work: DealWorks, propertyId: string, closedOn: IsoDate): Project => ({
  id: uuidv7(),
  propertyId,
  name: work.name,
  cost: work.cost,
  durationMonths: work.durationMonths,
  upliftMonthly: work.upliftPerMonth,
  startMonth: addMonths(monthOf(closedOn), 1 + work.afterMonths),
  deadline: null,
  status: 'planned',
  notes: '',
})

function bookingsOf(name: string, terms: DealTerms, loan: Loan | null): PurchaseBooking[] {
  const own = { payee: null, loanId: null }
  const ofLoan = { payee: loan?.lender ?? null, loanId: loan?.id ?? null }
  const all: PurchaseBooking[] = [
    { ...own, category: 'purchase', amount: -terms.price, description: `Purchase of ${name}` },
    {
      ...own,
      category: 'closing_costs',
      amount: -terms.closingCosts,
      description: `Closing costs of ${name}`,
    },
    {
      ...ofLoan,
      category: 'loan_proceeds',
      amount: loan?.amount ?? 0,
      description: 'Loan paid out',
    },
    { ...ofLoan, category: 'loan_fee', amount: -(loan?.fees ?? 0), description: 'Fee of the loan' },
  ]
  return all.filter(({ amount }) => amount !== 0)
}
