import { oc } from '@orpc/contract'
import { z } from 'zod'
import { Deal } from './deals.ts'
import { errors, writeErrors } from '../errors.ts'
import { EntityId } from '../ids.ts'
import { PlaceKind } from '../map/places.ts'
import { Latitude, Longitude } from '../properties.ts'

/** Where a deal stands on the map. */
export const DealPlace = z.object({
  dealId: EntityId,
  latitude: Latitude,
  longitude: Longitude,
  /** Set when that is no more than the centre of its postal code or town. */
  centreOf: PlaceKind.nullable(),
})
export type DealPlace = z.infer<typeof DealPlace>

export const dealPlaces = {
  /** The deals that have a pin, or a postal code or town that is known; the others are on no map. */
  places: oc
    .errors({ NO_FILE_OPEN: errors.NO_FILE_OPEN, NOT_FOUND: errors.NOT_FOUND })
    .input(z.strictObject({ portfolioId: EntityId }))
    .output(z.array(DealPlace)),
  /** Sets a deal's coordinates by hand. */
  pin: oc
    .errors(writeErrors)
    .input(z.strictObject({ dealId: EntityId, latitude: Latitude, longitude: Longitude }))
    .output(Deal),
}
