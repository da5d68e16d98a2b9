import { useMutation, useQuery } from '@tanstack/react-query'
import type { NewDelivery } from '#shared/reports/report-deliveries'
import { api, queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { useDelete, useSave } from '../ui/form/use-save.ts'
import { notifyFailed } from '../ui/notify.ts'

/** How a kept report is delivered by the clock; undefined when it is not, or when that is not known yet. */
export function useDelivery(presetId: string) {
  const { portfolio } = useWorkspace()
  const input = { portfolioId: portfolio.id }
  const { data } = useQuery(queries.reportDeliveries.list.queryOptions({ input }))
  return {
    isKnown: data !== undefined,
    delivery: data?.find((delivery) => delivery.presetId === presetId),
  }
}

export const useSetDelivery = (name: string, after: () => void) =>
  useSave((input: NewDelivery) => api.reportDeliveries.set(input), {
    say: () => t('reports.delivered', { name }),
    after,
  })

export const useStopDelivery = (presetId: string, name: string) =>
  useDelete(
    () => api.reportDeliveries.remove({ presetId }),
    () => t('reports.deliverStopped', { name }),
  )

/** Asks for a folder and hands it on, unless the person cancelled. */
export const useChooseFolder = (accept: (folder: string) => void) =>
  useMutation({
    mutationFn: () => api.reportDeliveries.chooseFolder(),
    onSuccess: (folder) => folder !== null && accept(folder),
    onError: notifyFailed,
  })
