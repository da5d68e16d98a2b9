import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Settings } from '#shared/settings'
import { api, queries } from '../app/api.ts'
import { notifyFailed } from '../ui/notify.ts'

/** Saves settings one by one, as they are changed. */
export function useSaveSettings() {
  const client = useQueryClient()
  const { mutate } = useMutation({
    mutationFn: (changed: Partial<Settings>) => api.settings.set(changed),
    onSuccess: (settings) =>
      client.setQueryData(queries.settings.get.queryOptions().queryKey, settings),
    onError: notifyFailed,
  })
  return mutate
}
