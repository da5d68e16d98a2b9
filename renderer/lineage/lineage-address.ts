import { defaultStringifySearch } from '@tanstack/react-router'
import type { LineageBooking, LineageLink } from '#shared/lineage'

/** The Money page at a booking: its property, its day and its category. */
export const addressOfBooking = ({ propertyId, date, category }: LineageBooking): string =>
  `#/money${defaultStringifySearch({ property: propertyId, from: date, to: date, category })}`

/** Where a property, a lease or a loan is shown whole. */
export function addressOfLink({ to, id, propertyId }: LineageLink): string {
  if (to === 'loan') return `#/loans/${encodeURIComponent(id)}`
  const page = `#/properties/${encodeURIComponent(propertyId)}`
  return to === 'lease' ? `${page}/units` : page
}
