import { Drawer } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { Dashboard, KpiKey } from '#shared/metrics'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { QueryView } from '../ui/QueryView.tsx'
import { Section } from '../ui/Section.tsx'
import { useFormat } from '../ui/use-format.ts'
import { isOnDay } from './lineage.ts'
import { LineageByProperty } from './LineageByProperty.tsx'
import { LineageSum } from './LineageSum.tsx'
import styles from './lineage.module.css'

type Props = {
  readonly kpiKey: KpiKey
  readonly dashboard: Dashboard
  readonly onClose: () => void
}

/** A headline figure opened up: formula, period, inputs that add up, and each property's part. */
export function LineagePanel({ kpiKey, dashboard, onClose }: Props) {
  const { portfolio } = useWorkspace()
  const format = useFormat()
  const rows = useQuery(
    queries.properties.list.queryOptions({
      input: { portfolioId: portfolio.id, asOf: dashboard.asOf },
    }),
  )
  const period = isOnDay(kpiKey)
    ? t('lineage.onDay', { date: format.date(dashboard.asOf) })
    : t('lineage.inPeriod', {
        from: format.date(dashboard.periodFrom),
        to: format.date(dashboard.periodTo),
      })
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={720}
      title={t('lineage.title', { label: t(`kpi.${kpiKey}`).toLocaleLowerCase() })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      data-testid="lineage"
    >
      <Section title={t('lineage.formula')}>
        <p className={styles['formula']}>{t(`lineage.${kpiKey}.formula`)}</p>
        <p className={styles['period']}>{period}</p>
      </Section>
      <QueryView query={rows}>
        {(properties) => (
          <>
            <Section title={t('lineage.inputs')}>
              <LineageSum
                kpiKey={kpiKey}
                rows={properties}
                result={dashboard.kpis.find(({ key }) => key === kpiKey)?.value ?? null}
              />
            </Section>
            <Section title={t('lineage.byProperty')}>
              <LineageByProperty kpiKey={kpiKey} rows={properties} />
            </Section>
          </>
        )}
      </QueryView>
    </Drawer>
  )
}
