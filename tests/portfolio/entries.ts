import type { z } from 'zod'
import type { NewProperty } from '#shared/properties'
import type { NewUnit } from '#shared/units'

type PropertyEntry = z.input<typeof NewProperty>
type UnitEntry = z.input<typeof NewUnit>

/** A house for 640,000 as its owner types it in, money in cents. */
export const newProperty = ({ portfolioId }: { readonly portfolioId: string }): PropertyEntry => ({
  portfolioId,
  name: '12 Elm St',
  type: 'duplex',
  addressLine1: '12 Elm St',
  city: 'Austin',
  region: 'TX',
  postalCode: '78701',
  country: 'US',
  latitude: null,
  longitude: null,
  yearBuilt: 1990,
  area: null,
  purchaseDate: '2021-03-15',
  purchasePrice: 64_000_000,
  closingCosts: 1_280_000,
  initialCapex: 0,
  landValue: 12_800_000,
})

export const newUnit = (propertyId: string, label: string): UnitEntry => ({
  propertyId,
  label,
  use: 'residential',
  bedrooms: 2,
  bathrooms: 1,
  area: 850,
  marketRent: 170_000,
})

/** What a call was refused with. */
export const refusalOf = async (promise: Promise<unknown>) => {
  const error = await promise.then(
    () => new Error('nothing was refused'),
    (reason: unknown) => reason,
  )
  return error as { code?: string; data?: { issues?: { path: string[]; message: string }[] } }
}
