import { createRoute } from '@tanstack/react-router'
import { ReportName } from '#shared/reports/report-names'
import { lazyPage } from '../app/lazy.ts'
import { shellRoute } from '../shell/shell-route.ts'

/** `report` is the one that is shown, `preset` a kept one, `property` or `deal` the only one it is about; `deliver` opens when it is due. */
type ReportsSearch = {
  readonly report?: ReportName
  readonly preset?: string
  readonly property?: string
  readonly deal?: string
  readonly deliver?: true
}

export const reportsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/reports',
  validateSearch: ({
    report,
    preset,
    property,
    deal,
    deliver,
  }: Record<string, unknown>): ReportsSearch => {
    const name = ReportName.safeParse(report)
    return {
      ...(name.success ? { report: name.data } : {}),
      ...(typeof preset === 'string' ? { preset } : {}),
      ...(typeof property === 'string' ? { property } : {}),
      ...(typeof deal === 'string' ? { deal } : {}),
      ...(deliver === true ? { deliver } : {}),
    }
  },
  component: lazyPage(() => import('./ReportsPage.tsx'), 'ReportsPage'),
})
