import { SegmentedControl, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { Alert } from '#shared/alerts/alerts'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { CountFilter } from '../ui/CountFilter.tsx'
import { type AlertFilter, distinct, passes } from './alert-filter.ts'
import styles from './alerts.module.css'

type Props = {
  readonly alerts: readonly Alert[]
  readonly filter: AlertFilter
  readonly onFilter: (filter: AlertFilter) => void
}

const states = ['open', 'snoozed', 'resolved'] as const

/** How grave, by which rule, on which property, and what has been decided. */
export function AlertFilters({ alerts, filter, onFilter }: Props) {
  const names = usePropertyNames()
  const counted = alerts.filter(passes({ ...filter, severity: null }))
  const rules = distinct(alerts.map(({ rule }) => rule))
  const properties = distinct(alerts.flatMap(({ propertyId }) => propertyId ?? []))
  const count = (severity: Alert['severity']) =>
    counted.filter((alert) => alert.severity === severity).length
  return (
    <div className={styles['filters']}>
      <CountFilter
        label={t('alerts.severity')}
        value={filter.severity}
        onValue={(severity) => onFilter({ ...filter, severity })}
        options={[
          { value: null, label: t('alerts.all'), count: counted.length },
          { value: 'critical', label: t('alerts.critical'), count: count('critical') },
          { value: 'warning', label: t('alerts.warning'), count: count('warning') },
          { value: 'info', label: t('alerts.info'), count: count('info') },
        ]}
      />
      <div className={styles['choices']}>
        <SegmentedControl
          aria-label={t('alerts.state')}
          size="xs"
          value={filter.state ?? 'any'}
          onChange={(value) =>
            onFilter({ ...filter, state: states.find((state) => state === value) ?? null })
          }
          data={[
            ...states.map((value) => ({ value, label: t(`alerts.state.${value}`) })),
            { value: 'any', label: t('alerts.state.any') },
          ]}
        />
        <Select
          aria-label={t('alerts.rule')}
          placeholder={t('alerts.anyRule')}
          size="xs"
          clearable
          data={rules.map((value) => ({ value, label: t(`alertRule.${value}`) }))}
          value={filter.rule}
          onChange={(value) =>
            onFilter({ ...filter, rule: rules.find((rule) => rule === value) ?? null })
          }
        />
        <Select
          aria-label={t('alerts.property')}
          placeholder={t('alerts.anyProperty')}
          size="xs"
          clearable
          searchable
          data={properties.map((value) => ({ value, label: names.get(value) ?? value }))}
          value={filter.propertyId}
          onChange={(propertyId) => onFilter({ ...filter, propertyId })}
        />
      </div>
    </div>
  )
}

/** The names of the portfolio's properties, in their order. */
export function usePropertyNames(): ReadonlyMap<string, string> {
  const { portfolio } = useWorkspace()
  const options = useQuery(
    queries.metrics.filterOptions.queryOptions({ input: { portfolioId: portfolio.id } }),
  )
  return new Map((options.data?.properties ?? []).map(({ id, name }) => [id, name]))
}
