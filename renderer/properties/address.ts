import type { Property } from '#shared/properties'

/** The address in one line; parts that are missing leave no comma behind. */
export const addressOf = (property: Property): string =>
  [property.addressLine1, property.city, `${property.region} ${property.postalCode}`.trim()]
    .filter(Boolean)
    .join(', ')
