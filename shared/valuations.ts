import { oc } from '@orpc/contract'
import { z } from 'zod'
import { IsoDate } from './dates.ts'
import { writeErrors } from './errors.ts'
import { EntityId } from './ids.ts'
import { Minor, TypedAmount } from './money.ts'

export const Valuation = z.object({
  id: EntityId,
  propertyId: EntityId,
  date: IsoDate,
  value: Minor.min(0),
  source: z.string().max(200),
})
export type Valuation = z.infer<typeof Valuation>

/** A valuation as a person types it in. */
export const NewValuation = Valuation.omit({ id: true }).extend({ value: TypedAmount })
export type NewValuation = z.infer<typeof NewValuation>

/** What may be changed of a valuation: all but the property it is of. */
export const ValuationEdit = NewValuation.omit({ propertyId: true }).extend({ id: EntityId })
export type ValuationEdit = z.infer<typeof ValuationEdit>

export const valuations = {
  create: oc.errors(writeErrors).input(NewValuation).output(Valuation),
  update: oc.errors(writeErrors).input(ValuationEdit).output(Valuation),
  delete: oc
    .errors(writeErrors)
    .input(z.strictObject({ valuationId: EntityId }))
    .output(Valuation),
}
