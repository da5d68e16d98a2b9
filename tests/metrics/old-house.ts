import { importPortfolio } from '#main/portfolio-file/import-portfolio'
import { parsePortfolioFile } from '#main/portfolio-file/parse-portfolio-file'
import { temporaryFile } from '../database/temporary-file.ts'

const property = {
  type: 'other',
  address: { line1: '', city: 'Austin', region: 'TX', postalCode: '', country: 'US' },
}

/** Rent and repairs of a month that come to nothing. */
const month = (id: string, propertyId: string, date: string) => [
  { id: `${id}-in`, propertyId, date, amount: 900, category: 'rent' },
  { id: `${id}-out`, propertyId, date, amount: -900, category: 'repairs' },
]

/**
 * A house of 2015 whose books begin in January 2025. It was worth 1,000,000 then and 1,027,000 a year
 * later. A loan of 600,000 without interest is paid back by 1,000 on the first of every month, from
 * 2025-01-01 on; the thirteenth is paid on 2026-01-01.
 */
export const oldHouse = () => ({
  format: 'freehold/portfolio@1',
  portfolio: { id: 'p1', name: 'Old', currency: 'USD', areaUnit: 'sqft' },
  properties: [
    {
      ...property,
      id: 'old',
      name: 'Old house',
      purchaseDate: '2015-06-01',
      purchasePrice: 300_000,
      valuations: [
        { date: '2024-12-31', value: 1_000_000, source: 'appraisal' },
        { date: '2026-01-01', value: 1_027_000, source: 'appraisal' },
      ],
    },
  ],
  loans: [
    {
      id: 'n',
      propertyId: 'old',
      lender: 'First Bank',
      amount: 600_000,
      startDate: '2024-12-01',
      firstPaymentDate: '2025-01-01',
      termMonths: 600,
      amortizationMonths: 600,
      rate: { type: 'fixed', annual: 0 },
    },
  ],
  transactions: month('first', 'old', '2025-01-20'),
})

/** The old house and one bought with the books for 100,000 that is worth 110,000 a year later. */
export function oldAndNewHouse() {
  const { properties, transactions, ...rest } = oldHouse()
  const bought = {
    ...property,
    id: 'new',
    name: 'New house',
    purchaseDate: '2025-01-01',
    purchasePrice: 100_000,
    valuations: [{ date: '2026-01-01', value: 110_000, source: 'appraisal' }],
  }
  return {
    ...rest,
    properties: [...properties, bought],
    transactions: [...transactions, ...month('new', 'new', '2025-02-20')],
  }
}

export async function fileWith(portable: unknown) {
  const file = await temporaryFile()
  await importPortfolio(file, parsePortfolioFile(JSON.stringify(portable)))
  return file
}
