import type { FieldWords } from '../optimizer/optimizer-errors.ts'

/** How the fields of a pro-forma are called in a refusal. */
export const proFormaWords: FieldWords = {
  fields: {
    startMonth: 'start month',
    horizonMonths: 'horizon in months',
    discountRate: 'discount rate',
    openingCash: 'opening cash',
    indexRate: 'index rate',
    'properties.units.marketRent': 'market rent',
    'properties.vacancyRate': 'vacancy rate',
    'properties.rentGrowth': 'rent growth',
    'properties.sale.capRate': 'exit cap rate',
    'properties.loans.firstPaymentDate': 'first payment date',
    'properties.loans.termMonths': 'term in months',
    'properties.loans.amortizationMonths': 'amortization in months',
  },
  lists: { properties: 'Property' },
}
