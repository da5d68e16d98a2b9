import { z } from 'zod'
import { EntityId } from '../ids.ts'

/** What a run is about where its input does not say: the property or deal that a stack is made for. */
export const RunSubject = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('property'),
    id: EntityId,
    /** Loans that the new money pays off. */
    repaidLoanIds: z.array(EntityId).max(100),
  }),
  z.strictObject({ kind: z.literal('deal'), id: EntityId }),
])
export type RunSubject = z.infer<typeof RunSubject>
