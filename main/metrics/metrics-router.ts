import { os } from '../os.ts'
import { getDashboard } from './dashboard-handlers.ts'

export const metricsRouter = os.metrics.router({
  dashboard: os.metrics.dashboard.handler(({ context, input }) =>
    getDashboard(context.files.requireOpen().db, input),
  ),
})
