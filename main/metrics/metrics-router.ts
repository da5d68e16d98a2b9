import { os } from '../os.ts'
import { readBeside } from '../read-thread/read-thread.ts'
import { getFilterOptions } from './dashboard-handlers.ts'
import {
  getMetricSettings,
  setDashboardLayout,
  setSellingCostRate,
} from './metric-setting-handlers.ts'

export const metricsRouter = os.metrics.router({
  dashboard: os.metrics.dashboard.handler(({ context, input, signal }) =>
    readBeside(context.files.requireOpen(), 'metrics.dashboard', input, signal),
  ),
  filterOptions: os.metrics.filterOptions.handler(({ context, input }) =>
    getFilterOptions(context.files.requireOpen().db, input.portfolioId),
  ),
  health: os.metrics.health.handler(({ context, input, signal }) =>
    readBeside(context.files.requireOpen(), 'metrics.health', input, signal),
  ),
  figures: os.metrics.figures.handler(({ context, input, signal }) =>
    readBeside(context.files.requireOpen(), 'metrics.figures', input, signal),
  ),
  lineage: os.metrics.lineage.handler(({ context, input, signal }) =>
    readBeside(context.files.requireOpen(), 'metrics.lineage', input, signal),
  ),
  rows: os.metrics.rows.handler(({ context, input, signal }) =>
    readBeside(context.files.requireOpen(), 'metrics.rows', input, signal),
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
