import type { Kpi, KpiKey } from '#shared/metrics'
import { t } from '../app/messages/t.ts'
import { describeChange } from '../ui/change.ts'
import { KpiStrip } from '../ui/KpiStrip.tsx'
import { KpiTile } from '../ui/KpiTile.tsx'
import { MoneyText } from '../ui/MoneyText.tsx'
import { RateText } from '../ui/RateText.tsx'
import { useFormat } from '../ui/use-format.ts'

type Props = { readonly kpis: readonly Kpi[]; readonly onOpen: (key: KpiKey) => void }

/** The headline figures against a year earlier. */
export function DashboardKpis({ kpis, onOpen }: Props) {
  const format = useFormat()
  return (
    <KpiStrip label={t('dashboard.kpis')}>
      {kpis.map((kpi) => (
        <KpiTile
          key={kpi.key}
          label={t(`kpi.${kpi.key}`)}
          value={
            kpi.unit === 'money' ? (
              <MoneyText minor={kpi.value} reason={kpi.reason} />
            ) : (
              <RateText rate={kpi.value} reason={kpi.reason} />
            )
          }
          change={describeChange(kpi.value, kpi.previous, kpi.unit, format)}
          welcome={kpi.key === 'debt' ? 'down' : 'up'}
          series={kpi.series}
          onOpen={() => onOpen(kpi.key)}
          openLabel={t('kpi.openLineage', { label: t(`kpi.${kpi.key}`) })}
        />
      ))}
    </KpiStrip>
  )
}
