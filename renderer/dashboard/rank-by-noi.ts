import type { Dashboard } from '#shared/metrics'

/** Properties by NOI, largest first, each with the length of its bar as a share of the largest. */
export function rankByNoi(rows: Dashboard['noiByProperty']) {
  const largest = Math.max(1, ...rows.map(({ noi }) => Math.abs(noi)))
  return rows
    .toSorted((a, b) => b.noi - a.noi)
    .map(({ propertyId, name, noi }) => ({
      propertyId,
      name,
      noi,
      share: Math.abs(noi) / largest,
    }))
}
