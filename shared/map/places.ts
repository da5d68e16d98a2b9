import { oc } from '@orpc/contract'
import { z } from 'zod'
import { errors, writeErrors } from '../errors.ts'
import { EntityId } from '../ids.ts'
import { Latitude, Longitude, Property } from '../properties.ts'

/** What a place was found by: the centre of the area of a postal code, or the centre of a town. */
export const PlaceKind = z.enum(['postal_code', 'city'])
export type PlaceKind = z.infer<typeof PlaceKind>

/** An area on the map by its centre: good to a few kilometres, never the building itself. */
export const Place = z.object({
  kind: PlaceKind,
  /** As a person would write it: "98103 Seattle, WA" or "Lyon, FR". */
  label: z.string(),
  latitude: Latitude,
  longitude: Longitude,
})
export type Place = z.infer<typeof Place>

/** The parts of an address by which a place can be found. */
export const PlaceAddress = Property.pick({
  city: true,
  region: true,
  postalCode: true,
  country: true,
})
export type PlaceAddress = z.infer<typeof PlaceAddress>

/** How a property stands on the map. */
export const PropertyPlace = z.object({
  propertyId: EntityId,
  /** The five digits of its US county, by its postal code; null elsewhere. */
  countyFips: z.string().nullable(),
  /** Set when its coordinates are no more than the centre of such an area. */
  centreOf: PlaceKind.nullable(),
})
export type PropertyPlace = z.infer<typeof PropertyPlace>

const LocateOutcome = z.object({
  located: z.array(z.object({ propertyId: EntityId, place: Place })),
  /** Neither postal code nor town is in the tables. */
  notFound: z.array(EntityId),
})
export type LocateOutcome = z.infer<typeof LocateOutcome>

const readErrors = { NO_FILE_OPEN: errors.NO_FILE_OPEN, NOT_FOUND: errors.NOT_FOUND }

export const places = {
  /** Places whose postal code or name begins with a text, the largest first. */
  search: oc.input(z.strictObject({ text: z.string().max(100) })).output(z.array(Place)),
  /** The place of an address by postal code, else by town; null when neither is known. */
  locate: oc.input(PlaceAddress).output(Place.nullable()),
  ofPortfolio: oc
    .errors(readErrors)
    .input(z.strictObject({ portfolioId: EntityId }))
    .output(z.array(PropertyPlace)),
  /** Puts properties that have no coordinates on the map by their addresses, as one command. */
  locateProperties: oc
    .errors(writeErrors)
    .input(z.strictObject({ propertyIds: z.array(EntityId).min(1).max(10_000) }))
    .output(LocateOutcome),
  /** Sets a property's coordinates by hand. */
  pin: oc
    .errors(writeErrors)
    .input(z.strictObject({ propertyId: EntityId, latitude: Latitude, longitude: Longitude }))
    .output(Property),
}
