import { createRoute } from '@tanstack/react-router'
import { ReportRequest } from '#shared/reports/reports'
import { lazyPage } from '../app/lazy.ts'
import { printRoute } from '../app/print-route.tsx'

export const printDealPickerRoute = createRoute({
  getParentRoute: () => printRoute,
  path: '/deal-picker/$runId',
  component: lazyPage(() => import('./PrintDealPickerPage.tsx'), 'PrintDealPickerPage'),
})

export const printDebtStackRoute = createRoute({
  getParentRoute: () => printRoute,
  path: '/debt-stack/$runId',
  component: lazyPage(() => import('./PrintDebtStackPage.tsx'), 'PrintDebtStackPage'),
})

export const printCapexRoute = createRoute({
  getParentRoute: () => printRoute,
  path: '/capex-phasing/$runId',
  component: lazyPage(() => import('./PrintCapexPage.tsx'), 'PrintCapexPage'),
})

export const printLeasingMixRoute = createRoute({
  getParentRoute: () => printRoute,
  path: '/leasing-mix/$runId',
  component: lazyPage(() => import('./PrintLeasingMixPage.tsx'), 'PrintLeasingMixPage'),
})

/** `unit` is the id of the one unit whose letters are shown; those of all units without it. */
export const printOfferLettersRoute = createRoute({
  getParentRoute: () => printRoute,
  path: '/offer-letters/$runId',
  validateSearch: ({ unit }: Record<string, unknown>): { readonly unit?: string } =>
    typeof unit === 'string' || typeof unit === 'number' ? { unit: String(unit) } : {},
  component: lazyPage(() => import('./PrintOfferLettersPage.tsx'), 'PrintOfferLettersPage'),
})

export const printSimulationRoute = createRoute({
  getParentRoute: () => printRoute,
  path: '/simulation/$simulationId',
  component: lazyPage(() => import('./PrintSimulationPage.tsx'), 'PrintSimulationPage'),
})

/** `only` are the ids of the properties shown; all when there are none. */
export const printRentRollRoute = createRoute({
  getParentRoute: () => printRoute,
  path: '/rent-roll/$portfolioId/$date',
  validateSearch: ({ only }: Record<string, unknown>): { readonly only: readonly string[] } => ({
    only: Array.isArray(only) ? only.map(String) : [],
  }),
  component: lazyPage(() => import('./PrintRentRollPage.tsx'), 'PrintRentRollPage'),
})

/** Any report of the reports page, by its request. */
export const printReportRoute = createRoute({
  getParentRoute: () => printRoute,
  path: '/report',
  validateSearch: ({ request }: Record<string, unknown>) => ({
    request: ReportRequest.parse(request),
  }),
  component: lazyPage(() => import('./PrintReportPage.tsx'), 'PrintReportPage'),
})

/** `ask` says of what, of which day and under which scenario. */
export const printStressPackRoute = createRoute({
  getParentRoute: () => printRoute,
  path: '/stress-pack',
  validateSearch: ({ ask }: Record<string, unknown>): { readonly ask: unknown } => ({ ask }),
  component: lazyPage(() => import('./PrintStressPackPage.tsx'), 'PrintStressPackPage'),
})
