import { writeFileSync } from 'node:fs'

/** A portable portfolio with nothing in it but deals. */
export function writePortableWithDeals(path: string, count: number): void {
  const deals = Array.from({ length: count }, (_, n) => ({
    id: `deal-${n}`,
    name: `Deal ${n}`,
    sector: 'retail',
    city: 'Austin',
    region: 'TX',
    price: 100_000 + n,
    noi: 6_000,
    risk: 0.01,
    units: null,
    area: null,
    yearBuilt: null,
    stage: 'lead',
    notes: '',
  }))
  const portfolio = { id: 'bench', name: 'Bench', currency: 'USD', areaUnit: 'sqft' }
  const empty = { properties: [], tenants: [], leases: [], loans: [], transactions: [] }
  writeFileSync(
    path,
    JSON.stringify({ format: 'freehold/portfolio@1', portfolio, ...empty, deals }),
  )
}
