import type { AppContext } from '../app-context.ts'
import type { JobKind } from '../scheduler/job-kind.ts'

/** Looks at everything once a day: what is due draws nearer without anybody changing anything. */
export const evaluateAlerts = ({ alerts }: AppContext): JobKind => ({
  name: 'alerts.evaluate',
  builtIn: { every: 'day', time: '07:00' },
  run: () => alerts.evaluate(),
})
