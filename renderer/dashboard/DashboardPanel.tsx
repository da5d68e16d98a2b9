import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { Dashboard, PanelKey } from '#shared/metrics'
import { t } from '../app/messages/t.ts'
import { MonthsChart } from '../ui/months/MonthsChart.tsx'
import { Section } from '../ui/Section.tsx'
import { CollectionChart } from './CollectionChart.tsx'
import { DebtMaturityChart } from './DebtMaturityChart.tsx'
import styles from './dashboard.module.css'
import { EquityChart } from './EquityChart.tsx'
import { HealthList } from './HealthList.tsx'
import { LeaseExpiryChart } from './LeaseExpiryChart.tsx'
import { NoiByProperty } from './NoiByProperty.tsx'
import { Upcoming } from './Upcoming.tsx'

type Props = { readonly data: Dashboard; readonly panelKey: PanelKey }

/** One part of the dashboard under the tiles; the months take the room of two. */
export function DashboardPanel({ data, panelKey }: Props) {
  return (
    <div
      className={panelKey === 'months' ? styles['widePanel'] : styles['panel']}
      data-testid={`panel-${panelKey}`}
    >
      <PanelContent data={data} panelKey={panelKey} />
    </div>
  )
}

const chartHeight = 196

function PanelContent({ data, panelKey }: Props) {
  const title = t(`dashboard.panel.${panelKey}`)
  switch (panelKey) {
    case 'months':
      return <MonthsChart title={title} months={data.months} height={266} />
    case 'upcoming':
      return (
        <Section title={title} note={<LeasesLink />}>
          <Upcoming events={data.upcoming} />
        </Section>
      )
    case 'noiByProperty':
      return <NoiByProperty title={title} rows={data.noiByProperty} />
    case 'equity':
      return <EquityChart title={title} points={data.equityByMonth} height={chartHeight} />
    case 'collection':
      return <CollectionChart title={title} months={data.collection} height={chartHeight} />
    case 'leaseExpiry':
      return <LeaseExpiryChart title={title} years={data.leaseExpiry} height={chartHeight} />
    case 'debtMaturity':
      return <DebtMaturityChart title={title} years={data.debtMaturity} height={chartHeight} />
    case 'health':
      return (
        <Section title={title}>
          <HealthList />
        </Section>
      )
  }
}

const LeasesLink = () => (
  <Anchor component={Link} to="/leases" size="xs">
    {t('nav.leases')}
  </Anchor>
)
