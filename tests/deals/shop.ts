import type { NewDealInput } from '#shared/deals/deals'
import type { TestApp } from '../optimizations/test-app.ts'

/** A shop for 500,000 that earns 35,000 a year, money in cents. */
export const shop = ({ portfolioId }: TestApp): NewDealInput => ({
  portfolioId,
  name: 'Corner shop',
  sector: 'retail',
  city: 'Austin',
  region: 'TX',
  postalCode: '78701',
  price: 50_000_000,
  noi: 3_500_000,
  risk: 0.04,
  units: 1,
  area: 1200,
  yearBuilt: 1961,
  stage: 'lead',
  notes: 'Corner of 5th.',
})
