import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { DashboardLayout } from '#shared/metrics'
import { api, queries } from '../app/api.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { notifyFailed } from '../ui/notify.ts'
import { completeLayout } from './dashboard-layout.ts'

/** The arrangement as it is kept in the file, and as it is while it is being changed. */
export function useDashboardLayout() {
  const { portfolio } = useWorkspace()
  const query = useQuery(
    queries.metrics.settings.queryOptions({ input: { portfolioId: portfolio.id } }),
  )
  const [draft, setDraft] = useState<DashboardLayout | null>(null)
  // What was just kept stands until the file has answered.
  const [kept, setKept] = useState<{ readonly layout: DashboardLayout | null } | null>(null)
  const stored = kept?.layout ?? query.data?.layout ?? null
  const save = (layout: DashboardLayout | null) => {
    setDraft(null)
    setKept({ layout })
    api.metrics
      .setLayout({ portfolioId: portfolio.id, layout })
      .then(() => query.refetch())
      .then(() => setKept(null), notifyFailed)
  }
  return {
    isReady: !query.isPending,
    layout: draft ?? completeLayout(kept === null ? stored : kept.layout),
    isArranging: draft !== null,
    start: () => setDraft(completeLayout(stored)),
    change: setDraft,
    cancel: () => setDraft(null),
    keep: () => draft !== null && save(draft),
    reset: () => save(null),
  }
}

export type LayoutState = ReturnType<typeof useDashboardLayout>
