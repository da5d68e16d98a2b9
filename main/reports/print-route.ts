import type { ReportRequest } from '#shared/reports/reports'

/** Where the pages of a report are in the window's bundle. */
export const printRouteOf = (request: ReportRequest): string =>
  `/print/report?request=${encodeURIComponent(JSON.stringify(request))}`
