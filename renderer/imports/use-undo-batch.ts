import { useMutation } from '@tanstack/react-query'
import type { BatchEntry } from '#shared/imports/bank-imports'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { notifyDone, notifyFailed } from '../ui/notify.ts'

/** Takes back a whole import. */
export const useUndoBatch = (after: () => void = () => {}) =>
  useMutation({
    mutationFn: ({ id }: BatchEntry) => api.bankImports.undo({ batchId: id }),
    onSuccess: (_, { fileName }) => {
      notifyDone(t('import.undone', { name: fileName }))
      after()
    },
    onError: notifyFailed,
  })
