import type { PageTab } from '../ui/PageTabs.tsx'

/** The parts of the Scenarios page, one line each. */
export const scenarioTabs: readonly PageTab[] = [
  { to: '/scenarios', key: 'scenarios.tab.one' },
  { to: '/scenarios/compare', key: 'scenarios.tab.compare' },
  { to: '/scenarios/sensitivity', key: 'scenarios.tab.sensitivity' },
  { to: '/scenarios/stress', key: 'stress.title' },
]
