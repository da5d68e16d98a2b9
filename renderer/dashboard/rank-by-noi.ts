import type { Dashboard } from '#shared/metrics'

/** Properties by NOI, largest first, each with the width of its bar against the largest amount. */
export function rankByNoi(rows: Dashboard['noiByProperty']) {
  const largest = Math.max(1, ...rows.map(({ noi }) => Math.abs(noi)))
  return rows
    .toSorted((a, b) => b.noi - a.noi)
    .map(({ propertyId, name, noi }) => {
      const share = Math.abs(noi) / largest
      return { propertyId, name, noi, width: `${(share * 100).toFixed(1)}%` }
    })
}
