import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { notifyDone, notifyFailed } from '../ui/notify.ts'

/** Reads a bundle from another machine and goes to its run. */
export function useImportBundle() {
  const navigate = useNavigate()
  const { portfolio } = useWorkspace()
  return useMutation({
    mutationFn: (file: File) => api.optimizations.importBundle({ portfolioId: portfolio.id, file }),
    onSuccess: async ({ runId, isNew }) => {
      notifyDone(t(isNew ? 'runs.imported' : 'runs.importedBefore'))
      await navigate({ to: '/optimize/runs/$runId', params: { runId } })
    },
    onError: notifyFailed,
  })
}
