import { useComputedColorScheme } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { OfferFigures } from '#shared/finance/deal-offers'
import { t } from '../app/messages/t.ts'
import { Chart } from '../ui/chart/Chart.tsx'
import { seriesColors } from '../ui/chart/chart-theme.ts'
import { PickSelect } from '../ui/PickSelect.tsx'
import { useFormat } from '../ui/use-format.ts'
import { nameOfDealKpi } from './deal-words.ts'
import {
  type OfferKpi,
  offerKpis,
  offersLayout,
  offersTable,
  offersTraces,
} from './offers-chart.ts'

type Props = { readonly offers: readonly OfferFigures[] }

/** One figure of every offer as bars. */
export function OffersChart({ offers }: Props) {
  const format = useFormat()
  const scheme = useComputedColorScheme('light')
  const [kpi, setKpi] = useState<OfferKpi>('leveredIrr')
  const data = useMemo(() => {
    const colors = seriesColors[scheme]
    return offersTraces(offers, kpi, { mark: colors[0], rest: colors[6] }, format)
  }, [offers, kpi, scheme, format])
  const layout = useMemo(() => offersLayout(offers, kpi, format), [offers, kpi, format])
  return (
    <Chart
      title={t('uw.compared.chart')}
      label={t('uw.compared.chartLabel', { figure: nameOfDealKpi(kpi) })}
      data={data}
      layout={layout}
      height={44 + 36 * offers.length}
      table={offersTable(offers, format)}
      controls={
        <PickSelect
          aria-label={t('uw.goal.figure')}
          size="xs"
          w={150}
          options={offerKpis.map((value) => ({ value, label: nameOfDealKpi(value) }))}
          value={kpi}
          onPick={setKpi}
        />
      }
    />
  )
}
