import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { notifyDone, notifyFailed, notifyUndoable } from '../ui/notify.ts'
import { useFormat } from '../ui/use-format.ts'

/** The alerts of the portfolio whose cause is there. */
export function useAlerts() {
  const { portfolio } = useWorkspace()
  const input = { portfolioId: portfolio.id }
  return useQuery(queries.alerts.list.queryOptions({ input, placeholderData: keepPreviousData }))
}

/** Those of them that nobody has snoozed or resolved, the gravest first. */
export const useOpenAlerts = () => (useAlerts().data ?? []).filter(({ state }) => state === 'open')

export function useAlertHistory() {
  const { portfolio } = useWorkspace()
  return useQuery(queries.alerts.history.queryOptions({ input: { portfolioId: portfolio.id } }))
}

/** Looks at everything again, for whoever does not want to wait. */
export function useCheck() {
  const { portfolio } = useWorkspace()
  const client = useQueryClient()
  const input = { portfolioId: portfolio.id }
  return useMutation({
    mutationFn: () => api.alerts.check(input),
    onSuccess: (alerts) => {
      client.setQueryData(queries.alerts.list.queryOptions({ input }).queryKey, alerts)
      notifyDone(t('alerts.checked'))
    },
    onError: notifyFailed,
  })
}

export function useSnooze() {
  const format = useFormat()
  return useMutation({
    mutationFn: (input: { alertId: string; until: string }) => api.alerts.snooze(input),
    onSuccess: ({ snoozedUntil }) =>
      notifyUndoable(t('alerts.snoozed', { date: format.date(snoozedUntil ?? '') })),
    onError: notifyFailed,
  })
}

/** Takes a snooze or a resolution back. */
export const useReopen = () =>
  useMutation({
    mutationFn: (alertId: string) => api.alerts.reopen({ alertId }),
    onSuccess: () => notifyUndoable(t('alerts.reopened')),
    onError: notifyFailed,
  })
