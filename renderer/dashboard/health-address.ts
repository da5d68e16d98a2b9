import { defaultStringifySearch } from '@tanstack/react-router'
import type { HealthIssue } from '#shared/metrics'

/** Where an issue is put right. */
export function addressOfIssue({ kind, propertyId }: HealthIssue): string {
  const property = `#/properties/${encodeURIComponent(propertyId)}`
  const money = (search: object) => `#/money${defaultStringifySearch({ ...search })}`
  switch (kind) {
    case 'uncategorised':
      return money({ property: propertyId, uncategorised: true })
    case 'rent_gap':
      return money({ property: propertyId, category: 'rent' })
    case 'lease_ending':
      return '#/leases'
    case 'no_market_rent':
      return `${property}/units`
    case 'no_schedule':
      return `${property}/loans`
    case 'no_coordinates':
      return '#/map'
    case 'no_price':
    case 'no_value':
    case 'old_valuation':
      return property
  }
}
