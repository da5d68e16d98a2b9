import { v7 as uuidv7 } from 'uuid'
import { addMonths, type IsoDate, monthOf } from '#shared/dates'
import type { DealTerms } from '#shared/deal-terms'
import type { Deal } from '#shared/deals'
import { chosenOffer, loanTermsOfOffer } from '#shared/finance/deal-projection'
import type { Loan } from '#shared/loans'
import type { Minor } from '#shared/money'
import type { Project } from '#shared/projects'
import type { Property } from '#shared/properties'
import type { Unit } from '#shared/units'
import { toProperty } from './deal-property.ts'

/** Money that changes hands at closing, signed as it is booked. */
export type PurchaseBooking = {
  readonly category: 'purchase' | 'closing_costs' | 'loan_proceeds' | 'loan_fee'
  readonly amount: Minor
  readonly description: string
  readonly payee: string | null
  readonly loanId: string | null
}

/** What a deal becomes when it is bought. */
export type Purchase = {
  readonly property: Property
  readonly units: readonly Unit[]
  readonly loan: Loan | null
  readonly projects: readonly Project[]
  readonly bookings: readonly PurchaseBooking[]
}

/** A deal that was never underwritten: the property alone, at its all-in price. */
export const purchaseWithoutTerms = (deal: Deal, closedOn: IsoDate): Purchase => ({
  property: toProperty(deal, closedOn),
  units: [],
  loan: null,
  projects: [],
  bookings: [],
})

/** A deal as it was underwritten: price and costs, its units, the chosen offer's loan, the works. */
export function purchaseOf(deal: Deal, terms: DealTerms, closedOn: IsoDate): Purchase {
  const { price, closingCosts } = terms
  const property = { ...toProperty(deal, closedOn), purchasePrice: price, closingCosts }
  const loan = loanOf(terms, property.id, closedOn)
  return {
    property,
    units: terms.units.flatMap((line) => unitsOf(line, property.id)),
    loan,
    projects: terms.works.map((work) => projectOf(work, property.id, closedOn)),
    bookings: bookingsOf(deal.name, terms, loan),
  }
}

const unitsOf = (line: DealTerms['units'][number], propertyId: string): Unit[] =>
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
const projectOf = (
  work: DealTerms['works'][number],
  propertyId: string,
  closedOn: IsoDate,
): Project => ({
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
