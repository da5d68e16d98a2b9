import type { NewRow } from '#main/database/schema'

const at = '2026-11-21T09:00:00.000Z'
const stamps = { createdAt: at, updatedAt: at }

export const portfolioRow = (id = 'p1'): NewRow<'portfolios'> => ({
  id,
  name: 'Elm & Oak',
  currency: 'USD',
  areaUnit: 'sqft',
  ...stamps,
})

export const propertyRow = (id = 'r1', portfolioId = 'p1'): NewRow<'properties'> => ({
  id,
  portfolioId,
  name: `House ${id}`,
  type: 'multi_family',
  addressLine1: '12 Elm St',
  city: 'Austin',
  region: 'TX',
  postalCode: '78701',
  country: 'US',
  latitude: 30.27,
  longitude: -97.74,
  yearBuilt: 1990,
  area: 1200,
  purchaseDate: '2021-03-15',
  purchasePrice: 64_000_000,
  closingCosts: 1_280_000,
  initialCapex: 0,
  landValue: 12_800_000,
  ...stamps,
})

export const transactionRow = (
  id: string,
  changes: Partial<NewRow<'transactions'>> = {},
): NewRow<'transactions'> => ({
  id,
  propertyId: 'r1',
  unitId: null,
  date: '2026-01-05',
  amount: 165_000,
  category: 'rent',
  payee: null,
  description: '',
  ...stamps,
  ...changes,
})
