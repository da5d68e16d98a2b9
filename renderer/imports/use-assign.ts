import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Outcome, OutcomeCounts } from '#shared/imports/bank-imports'
import { api, queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { notifyDone, notifyFailed } from '../ui/notify.ts'
import type { Selection } from './selection.ts'

export type LineDecision = {
  readonly propertyId?: string | null
  readonly unitId?: string | null
  readonly category?: string | null
  readonly skip?: boolean
}

type Assignment = LineDecision & { readonly rows: Selection; readonly learn: boolean }

/** Tells main what the owner decided for some lines, and says what was learned from it. */
export function useAssign(importId: string, onCounts: (counts: OutcomeCounts) => void) {
  const client = useQueryClient()
  const assign = useMutation({
    mutationFn: ({ rows, ...decision }: Assignment) =>
      api.bankImports.assign({ importId, rows: plain(rows), ...decision }),
    onSuccess: async ({ counts, learned, alsoChanged }) => {
      onCounts(counts)
      const rules = learned.slice(0, 3).join(', ')
      if (learned.length > 0) notifyDone(t('import.learned', { rules, count: alsoChanged }))
      await client.invalidateQueries({ queryKey: queries.bankImports.rows.key() })
    },
    onError: notifyFailed,
  })
  return { assign: assign.mutate, isPending: assign.isPending }
}

const plain = (rows: Selection): number[] | Outcome => (typeof rows === 'string' ? rows : [...rows])
