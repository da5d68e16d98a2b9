import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { type DealStage, needOfMove, refusalOfMove } from '#shared/deals/deal-stages'
import type { Deal } from '#shared/deals/deals'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { notifyFailed, notifyRefused, notifyUndoable } from '../ui/notify.ts'

type Move = { readonly deal: Deal; readonly stage: DealStage; readonly reason?: string }

/** Moves deals between stages; what a move asks for besides is asked in the dialog that `asking` names. */
export function useMoveDeal() {
  const [asking, setAsking] = useState<Move | null>(null)
  const save = useMutation({
    mutationFn: ({ deal, stage, reason }: Move) =>
      api.deals.setStage({ dealId: deal.id, stage, ...(reason === undefined ? {} : { reason }) }),
    onSuccess: ({ name, stage }) =>
      notifyUndoable(t('deal.moved', { name, stage: t(`stage.${stage}`) })),
    onError: notifyFailed,
  })
  const move = (deal: Deal, stage: DealStage) => {
    if (stage === deal.stage) return
    const refusal = refusalOfMove(deal.stage, stage)
    if (refusal !== null) notifyRefused(refusal)
    else if (needOfMove(stage) === 'nothing') save.mutate({ deal, stage })
    else setAsking({ deal, stage })
  }
  return {
    move,
    pass: (deal: Deal, reason: string) => {
      setAsking(null)
      save.mutate({ deal, stage: 'passed', reason })
    },
    asking,
    stopAsking: () => setAsking(null),
    /** Where a deal is on its way to, so that it does not jump back until main has answered. */
    pending: save.isPending ? save.variables : null,
  }
}
export type MovingDeals = ReturnType<typeof useMoveDeal>
