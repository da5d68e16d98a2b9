import { Select } from '@mantine/core'
import { lazy, Suspense } from 'react'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { periodKinds, type PeriodKind, periodOf } from './dashboard-search.ts'
import { useDashboardSearch } from './use-dashboard.ts'

// Its calendar is loaded only where days are chosen.
const CustomPeriod = lazy(() =>
  import('./CustomPeriod.tsx').then((module) => ({ default: module.CustomPeriod })),
)

type Props = { readonly bookedYears: readonly number[] }

/** Over which days money counts. */
export function PeriodFilter({ bookedYears }: Props) {
  const { asOf } = useWorkspace()
  const { search, change } = useDashboardSearch()
  const period = periodOf(search, asOf)
  const choose = (kind: PeriodKind) =>
    change({
      period: kind === 'trailing_year' ? undefined : kind,
      year: undefined,
      from: undefined,
      to: undefined,
    })
  return (
    <>
      <Select
        size="xs"
        w={142}
        aria-label={t('dashboard.period')}
        data={periodKinds.map((value) => ({ value, label: t(`dashboard.period.${value}`) }))}
        value={period.kind}
        onChange={(value) => {
          const kind = periodKinds.find((candidate) => candidate === value)
          if (kind !== undefined) choose(kind)
        }}
        allowDeselect={false}
      />
      {period.kind === 'calendar_year' && (
        <Select
          size="xs"
          w={84}
          aria-label={t('dashboard.year')}
          data={yearsOf(bookedYears, period.year)}
          value={String(period.year)}
          onChange={(value) => value !== null && change({ year: Number(value) })}
          allowDeselect={false}
        />
      )}
      {period.kind === 'custom' && (
        <Suspense fallback={null}>
          <CustomPeriod
            from={period.from}
            to={period.to}
            onChange={(days) => change({ ...days })}
          />
        </Suspense>
      )}
    </>
  )
}

const yearsOf = (booked: readonly number[], chosen: number): string[] =>
  [...new Set([...booked, chosen])].toSorted((a, b) => b - a).map(String)
