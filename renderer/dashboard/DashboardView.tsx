import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import type { Dashboard, KpiKey } from '#shared/metrics'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { MonthsChart } from '../ui/months/MonthsChart.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { Section } from '../ui/Section.tsx'
import { useFormat } from '../ui/use-format.ts'
import { DashboardEmpty } from './DashboardEmpty.tsx'
import styles from './dashboard.module.css'
import { DashboardKpis } from './DashboardKpis.tsx'
import { NoiByProperty } from './NoiByProperty.tsx'
import { Upcoming } from './Upcoming.tsx'

const LineagePanel = lazy(() =>
  import('./LineagePanel.tsx').then((module) => ({ default: module.LineagePanel })),
)

type Props = { readonly data: Dashboard }

/** The portfolio on one page: what it is worth and earns, month by month, and what is coming. */
export function DashboardView({ data }: Props) {
  const { portfolio } = useWorkspace()
  const format = useFormat()
  const [openKpi, setOpenKpi] = useState<KpiKey | null>(null)
  const period = { from: format.date(data.periodFrom), to: format.date(data.periodTo) }
  const title = t('nav.dashboard')
  if (data.noiByProperty.length === 0) return <DashboardEmpty title={title} />
  return (
    <div data-testid="dashboard">
      <PageHeader title={title} intro={t('dashboard.intro', { name: portfolio.name, ...period })} />
      <DashboardKpis kpis={data.kpis} onOpen={setOpenKpi} />
      <div className={styles['grid']}>
        <div className={styles['wide']}>
          <MonthsChart title={t('dashboard.months')} months={data.months} height={268} />
          <Section
            title={t('dashboard.noiByProperty')}
            note={
              <Anchor component={Link} to="/properties" size="xs">
                {t('dashboard.allProperties')}
              </Anchor>
            }
          >
            <NoiByProperty rows={data.noiByProperty} />
          </Section>
        </div>
        <Section
          title={t('dashboard.upcoming')}
          note={
            <Anchor component={Link} to="/leases" size="xs">
              {t('nav.leases')}
            </Anchor>
          }
        >
          <Upcoming events={data.upcoming} />
        </Section>
      </div>
      {openKpi && (
        <Suspense fallback={null}>
          <LineagePanel kpiKey={openKpi} dashboard={data} onClose={() => setOpenKpi(null)} />
        </Suspense>
      )}
    </div>
  )
}
