import { useQuery } from '@tanstack/react-query'
import { calibrateDriver } from '#shared/monte-carlo/calibrate-driver'
import type { KeptSeries, NewKeptSeries } from '#shared/monte-carlo/kept-series'
import type { DriverSource } from '#shared/monte-carlo/monte-carlo'
import { api, queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { useClick } from '../ui/form/use-save.ts'
import type { OwnSeries } from './own-series.ts'

/** The owner's own series that the file keeps, and how to keep or forget one. */
export function useKeptSeries() {
  const { portfolio, file } = useWorkspace()
  const portfolioId = portfolio.id
  const kept = useQuery(queries.monteCarlo.series.queryOptions({ input: { portfolioId } }))
  const keep = useClick(
    (series: NewKeptSeries) => api.monteCarlo.keepSeries({ portfolioId, series }),
    ({ name }) => t('risk.series.kept', { name }),
  )
  const forget = useClick(
    (seriesId: string) => api.monteCarlo.forgetSeries({ portfolioId, seriesId }),
    ({ name }) => t('risk.series.forgotten', { name }),
  )
  return { list: kept.data ?? none, keep, forget, canKeep: !file.readOnly }
}

const none: readonly KeptSeries[] = []

/** The kept series that the drivers were calibrated from, by driver: what a further one is compared with. */
export function ownOfSources(
  sources: readonly DriverSource[],
  list: readonly KeptSeries[],
): OwnSeries {
  const found = sources.flatMap(({ driver, basis, series }) => {
    const kept = list.find((one) => one.driver === driver && one.name === series)
    if (basis !== 'own' || kept === undefined) return []
    const calibrated = calibrateDriver(driver, kept.points, kept.isPercent)
    return calibrated === null ? [] : [[driver, calibrated] as const]
  })
  return new Map(found)
}
