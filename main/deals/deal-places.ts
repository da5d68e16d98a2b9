import type { DealPlace } from '#shared/deals/deal-places'
import type { Deal } from '#shared/deals/deals'
import { runCommand } from '../audit/run-command.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { DataBase } from '../database/schema.ts'
import type { MapThread } from '../map/map-thread.ts'
import { listDeals, requireDeal } from './deal-handlers.ts'
import { updateDealCoordinates } from './deal-queries.ts'

/**
 * Where the deals of a portfolio stand: at their pin, else at the centre of their postal code or town.
 *
 * @throws AppError NOT_FOUND when the portfolio is no longer there
 */
export async function listDealPlaces(
  db: DataBase,
  thread: MapThread,
  portfolioId: string,
): Promise<DealPlace[]> {
  const deals = await listDeals(db, { portfolioId })
  const found = await thread.ask('locate', deals)
  return deals.flatMap(({ id: dealId, latitude, longitude }, index): DealPlace[] => {
    if (latitude !== null && longitude !== null)
      return [{ dealId, latitude, longitude, centreOf: null }]
    const place = found[index] ?? null
    if (place === null) return []
    const { kind: centreOf, ...centre } = place
    return [{ dealId, latitude: centre.latitude, longitude: centre.longitude, centreOf }]
  })
}

type Pin = { readonly dealId: string; readonly latitude: number; readonly longitude: number }

/** @throws AppError NOT_FOUND */
export async function pinDeal(file: OpenFile, { dealId, latitude, longitude }: Pin): Promise<Deal> {
  const deal = await requireDeal(file.db, dealId)
  if (deal.latitude === latitude && deal.longitude === longitude) return deal
  await runCommand(file, { label: `Place ${deal.name} on the map` }, (tx, { at }) =>
    updateDealCoordinates(tx, dealId, { latitude, longitude, updatedAt: at }),
  )
  return { ...deal, latitude, longitude }
}
