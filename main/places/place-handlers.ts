import type { LocateOutcome, PropertyPlace } from '#shared/map/places'
import type { Property } from '#shared/properties'
import { runCommand } from '../audit/run-command.ts'
import type { DataBase } from '../database/schema.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { MapThread } from '../map/map-thread.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import { requireProperty } from '../properties/edit-property.ts'
import {
  type Coordinates,
  listPlacesByIds,
  listPlacesByPortfolio,
  updateCoordinates,
} from './place-queries.ts'

/** @throws AppError NOT_FOUND when the portfolio is no longer there */
export async function listPropertyPlaces(
  db: DataBase,
  thread: MapThread,
  portfolioId: string,
): Promise<PropertyPlace[]> {
  await requirePortfolio(db, portfolioId)
  return thread.ask('standings', await listPlacesByPortfolio(db, portfolioId))
}

/**
 * Puts properties without coordinates on the map, each at the centre of its ZIP or town. Those that have
 * coordinates keep them; all that are found are one command.
 */
export async function locateProperties(
  file: OpenFile,
  thread: MapThread,
  propertyIds: readonly string[],
): Promise<LocateOutcome> {
  const asked = await listPlacesByIds(file.db, propertyIds)
  const lost = asked.filter(({ latitude, longitude }) => latitude === null || longitude === null)
  const found = await thread.ask('locate', lost)
  const located: (LocateOutcome['located'][number] & { readonly name: string })[] = []
  const notFound: string[] = []
  lost.forEach(({ id, name }, index) => {
    const place = found[index] ?? null
    if (place === null) notFound.push(id)
    else located.push({ propertyId: id, name, place })
  })
  const [first] = located
  if (first !== undefined) {
    const label =
      located.length === 1
        ? `Put ${first.name} on the map`
        : `Put ${located.length} properties on the map`
    await runCommand(file, { label }, async (tx, { at }) => {
      for (const {
        propertyId,
        place: { latitude, longitude },
      } of located)
        await updateCoordinates(tx, propertyId, { latitude, longitude, updatedAt: at })
    })
  }
  return { located: located.map(({ propertyId, place }) => ({ propertyId, place })), notFound }
}

/** @throws AppError NOT_FOUND */
export async function pinProperty(
  file: OpenFile,
  propertyId: string,
  { latitude, longitude }: Coordinates,
): Promise<Property> {
  const property = await requireProperty(file.db, propertyId)
  if (property.latitude === latitude && property.longitude === longitude) return property
  await runCommand(file, { label: `Place ${property.name} on the map` }, (tx, { at }) =>
    updateCoordinates(tx, propertyId, { latitude, longitude, updatedAt: at }),
  )
  return { ...property, latitude, longitude }
}
