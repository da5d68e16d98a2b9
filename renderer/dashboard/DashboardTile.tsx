import { bug } from '#shared/bug'
import type { FigureKey } from '#shared/finance/metric-formulas'
import type { Dashboard, Kpi, KpiKey } from '#shared/metrics'
import { t } from '../app/messages/t.ts'
import { describeChange } from '../ui/change.ts'
import { KpiTile } from '../ui/KpiTile.tsx'
import { UnitFigure } from '../ui/UnitFigure.tsx'
import { useFormat } from '../ui/use-format.ts'
import styles from './dashboard.module.css'

type Props = {
  readonly data: Dashboard
  readonly kpiKey: KpiKey
  /** Left out while the dashboard is being arranged. */
  readonly onOpen?: (figure: FigureKey) => void
}

/** Debt and its share are welcome when they fall. */
const welcomeDown: ReadonlySet<KpiKey> = new Set<KpiKey>(['loanBalance', 'ltv'])

/** A headline figure with its change, its course, and its lineage on click. */
export function DashboardTile({ data, kpiKey, onOpen }: Props) {
  const format = useFormat()
  const kpi = kpiOf(data, kpiKey)
  const label = t(`metric.${kpi.figure}`)
  return (
    <div className={styles['tile']} data-testid={`kpi-${kpiKey}`}>
      <KpiTile
        label={label}
        value={<UnitFigure value={kpi.value} unit={kpi.unit} reason={kpi.reason} />}
        {...(kpi.reason === null
          ? { change: describeChange(kpi.value, kpi.previous, kpi.unit, format) }
          : { note: kpi.reason })}
        welcome={welcomeDown.has(kpiKey) ? 'down' : 'up'}
        series={kpi.series}
        {...(onOpen
          ? { onOpen: () => onOpen(kpi.figure), openLabel: t('kpi.openLineage', { label }) }
          : {})}
      />
    </div>
  )
}

const kpiOf = ({ kpis }: Dashboard, wanted: KpiKey): Kpi =>
  kpis.find(({ key }) => key === wanted) ?? bug(`the dashboard has no ${wanted}`)
