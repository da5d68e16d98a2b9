import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../app/api.ts'
import { notifyFailed } from '../../ui/notify.ts'
import type { ProvedPrices } from './why-not-rows.ts'

/** Looks for the exact price of a rejected deal by solving again, one deal at a time. */
export function useNeededPrices(runId: string) {
  const [proved, setProved] = useState<ProvedPrices>(new Map())
  const { mutate, isPending, variables } = useMutation({
    mutationFn: (dealId: string) => api.optimizations.neededPrice({ runId, dealId }),
    onSuccess: ({ price }, dealId) => setProved((known) => new Map(known).set(dealId, price)),
    onError: notifyFailed,
  })
  return { proved, prove: mutate, pendingId: isPending ? variables : null }
}
