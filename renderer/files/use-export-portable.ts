import { useMutation } from '@tanstack/react-query'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { notifyDone, notifyFailed } from '../ui/notify.ts'

/** Asks where to, writes the portfolio in view as a portable file and says so. */
export function useExportPortable(): () => void {
  const { portfolio } = useWorkspace()
  const { mutate } = useMutation({
    mutationFn: () => api.files.exportPortable({ portfolioId: portfolio.id }),
    onSuccess: (path) => path !== null && notifyDone(t('files.exported', { path })),
    onError: notifyFailed,
  })
  return () => mutate()
}
