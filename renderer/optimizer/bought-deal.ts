import { z } from 'zod'
import { IsoDate } from '#shared/dates'
import type { Run } from '#shared/optimizer/optimizations'

const Dated = z.object({ startDate: IsoDate })

/** The deal that accepting a run buys, and the day; null where it buys none. */
export function boughtDeal(
  run: Run,
): { readonly dealId: string; readonly closedOn: string } | null {
  const dated = Dated.safeParse(run.input)
  if (run.optimizer !== 'debt-stack' || run.subject?.kind !== 'deal' || !dated.success) return null
  return { dealId: run.subject.id, closedOn: dated.data.startDate }
}
