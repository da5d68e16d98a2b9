import { Button, Group } from '@mantine/core'
import { IconLayoutGrid } from '@tabler/icons-react'
import { lazy, Suspense } from 'react'
import type { FigureKey } from '#shared/finance/metric-formulas'
import type { Dashboard } from '#shared/metrics'
import { GravestAlerts } from '../alerts/GravestAlerts.tsx'
import { t } from '../app/messages/t.ts'
import { useLineagePanel } from '../lineage/use-lineage-panel.tsx'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { useFormat } from '../ui/use-format.ts'
import { isHidden } from './dashboard-layout.ts'
import { DashboardEmpty } from './DashboardEmpty.tsx'
import { DashboardFilters } from './DashboardFilters.tsx'
import styles from './dashboard.module.css'
import { DashboardPanel } from './DashboardPanel.tsx'
import { DashboardTile } from './DashboardTile.tsx'
import { useDashboardQuestion } from './use-dashboard.ts'
import type { LayoutState } from './use-dashboard-layout.ts'

const ArrangeBoard = lazy(() =>
  import('./ArrangeBoard.tsx').then((module) => ({ default: module.ArrangeBoard })),
)

type Props = {
  readonly data: Dashboard
  readonly layout: LayoutState
  /** Whether other figures have been asked for and not come yet. */
  readonly isChanging: boolean
}

/** The portfolio on one page: what it is worth and earns, month by month, and what is coming. */
export function DashboardView({ data, layout, isChanging }: Props) {
  const lineage = useLineagePanel(useDashboardQuestion())
  const title = t('nav.dashboard')
  if (data.properties === 0) return <DashboardEmpty title={title} />
  return (
    <div data-testid="dashboard" aria-busy={isChanging}>
      <PageHeader
        title={title}
        intro={<Intro data={data} />}
        actions={!layout.isArranging && data.counted > 0 && <ArrangeButton layout={layout} />}
      />
      {!layout.isArranging && <GravestAlerts />}
      {!layout.isArranging && <DashboardFilters />}
      {data.counted === 0 ? (
        <EmptyState sentence={t('dashboard.nothingCounted')} />
      ) : layout.isArranging ? (
        <Suspense fallback={null}>
          <ArrangeBoard data={data} state={layout} />
        </Suspense>
      ) : (
        <Board data={data} layout={layout} onOpen={lineage.open} />
      )}
      {lineage.panel}
    </div>
  )
}

type BoardProps = Pick<Props, 'data' | 'layout'> & { readonly onOpen: (figure: FigureKey) => void }

function Board({ data, layout: { layout }, onOpen }: BoardProps) {
  return (
    <>
      <div className={styles['tiles']} role="group" aria-label={t('dashboard.kpis')}>
        {layout.tiles
          .filter((key) => !isHidden(layout, key))
          .map((key) => (
            <DashboardTile key={key} data={data} kpiKey={key} onOpen={onOpen} />
          ))}
      </div>
      <div className={styles['panels']}>
        {layout.panels
          .filter((key) => !isHidden(layout, key))
          .map((key) => (
            <DashboardPanel key={key} data={data} panelKey={key} />
          ))}
      </div>
    </>
  )
}

function Intro({ data }: Pick<Props, 'data'>) {
  const { portfolio } = useWorkspace()
  const format = useFormat()
  const { counted, properties, period, years } = data
  const values = {
    name: portfolio.name,
    from: format.date(period.from),
    to: format.date(period.to),
    counted,
    properties,
  }
  return (
    <>
      {t(counted === properties ? 'dashboard.intro' : 'dashboard.introSome', values)}
      {years !== 1 && `. ${t('dashboard.yearly', { years: format.number(years, 2) })}`}
    </>
  )
}

function ArrangeButton({ layout }: Pick<Props, 'layout'>) {
  const { file } = useWorkspace()
  return (
    <Group gap={8}>
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<IconLayoutGrid size={15} stroke={1.7} aria-hidden />}
        disabled={file.readOnly}
        onClick={layout.start}
      >
        {t('dashboard.arrange')}
      </Button>
    </Group>
  )
}
