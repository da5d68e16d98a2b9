import { os } from '../os.ts'
import { getDashboard, getFilterOptions } from './dashboard-handlers.ts'
import { getFigures } from './figure-handlers.ts'
import { listHealthIssues } from './health.ts'
import { getLineage, listLineageBookings } from './lineage-handlers.ts'
import {
  getMetricSettings,
  setDashboardLayout,
  setSellingCostRate,
} from './metric-setting-handlers.ts'

export const metricsRouter = os.metrics.router({
  dashboard: os.metrics.dashboard.handler(({ context, input }) =>
    getDashboard(context.files.requireOpen().db, input),
  ),
  filterOptions: os.metrics.filterOptions.handler(({ context, input }) =>
    getFilterOptions(context.files.requireOpen().db, input.portfolioId),
  ),
  health: os.metrics.health.handler(({ context, input }) =>
    listHealthIssues(context.files.requireOpen().db, input),
  ),
  figures: os.metrics.figures.handler(({ context, input }) =>
    getFigures(context.files.requireOpen().db, input),
  ),
  lineage: os.metrics.lineage.handler(({ context, input }) =>
    getLineage(context.files.requireOpen().db, input),
  ),
  rows: os.metrics.rows.handler(({ context, input }) =>
    listLineageBookings(context.files.requireOpen().db, input),
  ),
  settings: os.metrics.settings.handler(({ context, input }) =>
    getMetricSettings(context.files.requireOpen().db, input.portfolioId),
  ),
  setSellingCostRate: os.metrics.setSellingCostRate.handler(async ({ context, input }) => {
    const rate = await setSellingCostRate(context.files.requireWritable(), input)
    context.changes.announce('metrics', 'history')
    return rate
  }),
  setLayout: os.metrics.setLayout.handler(async ({ context, input }) => {
    const layout = await setDashboardLayout(context.files.requireWritable(), input)
    context.changes.announce('metrics', 'history')
    return layout
  }),
})
