import { v7 as uuidv7 } from 'uuid'
import type { IsoDate } from '#shared/dates'
import type { Deal } from '#shared/deals/deals'
import { PropertyType, type Property } from '#shared/properties'

/** A deal that is bought, as a property: its price is the basis; its units and leases come from its underwriting. */
export function toProperty(deal: Deal, purchaseDate: IsoDate): Property {
  const type = PropertyType.safeParse(deal.sector)
  const { portfolioId, name, addressLine1, city, region, postalCode, country } = deal
  return {
    id: uuidv7(),
    portfolioId,
    name,
    type: type.success ? type.data : 'other',
    addressLine1,
    city,
    region,
    postalCode,
    country,
    latitude: deal.latitude,
    longitude: deal.longitude,
    yearBuilt: deal.yearBuilt,
    area: deal.area,
    purchaseDate,
    purchasePrice: deal.price,
    closingCosts: 0,
    initialCapex: 0,
    landValue: 0,
    notes: deal.notes,
    archivedAt: null,
  }
}
