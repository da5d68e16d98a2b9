import { useMutation, useQuery } from '@tanstack/react-query'
import type { AlertRule } from '#shared/alerts/alert-rules'
import { api, queries } from '../../app/api.ts'
import { t } from '../../app/messages/t.ts'
import { useWorkspace } from '../../portfolios/use-workspace.ts'
import { notifyFailed, notifyUndoable } from '../../ui/notify.ts'

/** What is set for the portfolio and its properties. */
export function useAlertRules() {
  const { portfolio } = useWorkspace()
  return useQuery(queries.alerts.rules.queryOptions({ input: { portfolioId: portfolio.id } }))
}

/** What the portfolio's lenders ask for. */
export function useCovenants() {
  const { portfolio } = useWorkspace()
  return useQuery(
    queries.scenarios.covenants.queryOptions({ input: { portfolioId: portfolio.id } }),
  )
}

export function useSetRule() {
  const { portfolio } = useWorkspace()
  return useMutation({
    mutationFn: (rule: AlertRule) => api.alerts.setRule({ ...rule, portfolioId: portfolio.id }),
    onSuccess: () => notifyUndoable(t('alertRules.saved')),
    onError: notifyFailed,
  })
}

/** Goes back to the portfolio's rule, or to what the rule came with. */
export function useClearRule() {
  const { portfolio } = useWorkspace()
  return useMutation({
    mutationFn: (place: Pick<AlertRule, 'rule' | 'propertyId'>) =>
      api.alerts.clearRule({ ...place, portfolioId: portfolio.id }),
    onSuccess: () => notifyUndoable(t('alertRules.cleared')),
    onError: notifyFailed,
  })
}
