import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { ProFormaInput } from '#shared/scenarios/pro-forma'
import { departureOf, lettingsOf } from './lettings-of.ts'
import { readScenarioSearch } from './scenario-search.ts'
import type { WorkingScenario } from './use-working-scenario.ts'

/** Lets the tenant of the unit that the address names leave, once. */
export function useLeaving(base: ProFormaInput, { assumptions, change }: WorkingScenario): void {
  const navigate = useNavigate()
  const { leaving, ...rest } = readScenarioSearch(useSearch({ strict: false }))
  useEffect(() => {
    if (leaving === undefined) return
    // Until the projection of the property is there, that of what was looked at before stands in for it.
    const letting = lettingsOf(base, []).find(({ unitId }) => unitId === leaving)
    if (letting === undefined) return
    const { fixed } = assumptions
    const departures = fixed.departures ?? []
    if (!departures.some(({ unitId }) => unitId === letting.unitId))
      change({
        ...assumptions,
        fixed: {
          ...fixed,
          departures: [...departures, departureOf(letting, base.startMonth)],
        },
      })
    void navigate({ to: '.', search: rest, replace: true, resetScroll: false })
  })
}
