import { useMutation, useQuery } from '@tanstack/react-query'
import type { Backup, BackupRef } from '#shared/backups/backups'
import { api, queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useFileCommand } from '../files/use-file-command.ts'
import { notifyDone, notifyFailed, notifyRefused } from '../ui/notify.ts'

/** The backups of the open file, or of one that cannot be opened. */
export const useBackups = (path: string | null) =>
  useQuery(queries.backups.list.queryOptions({ input: { path } }))

export const refOf = ({ id, place }: Backup, path: string | null): BackupRef => ({
  id,
  place,
  path,
})

export const useBackUpNow = () =>
  useMutation({
    mutationFn: () => api.backups.make(),
    onSuccess: () => notifyDone(t('backups.made')),
    onError: notifyFailed,
  })

export const useCheckBackup = () =>
  useMutation({
    mutationFn: (ref: BackupRef) => api.backups.check(ref),
    onSuccess: ({ state, problem }) =>
      state === 'verified'
        ? notifyDone(t('backups.checkedGood'))
        : notifyRefused(t('backups.checkedBad', { problem })),
    onError: notifyFailed,
  })

export function useRestore() {
  return useFileCommand(async (ref: BackupRef) => {
    const state = await api.backups.restore(ref)
    notifyDone(t('backups.restored'))
    return state
  })
}
