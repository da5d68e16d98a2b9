import { oc } from '@orpc/contract'
import { z } from 'zod'
import { errors } from './errors.ts'
import { EntityId, ShortText } from './ids.ts'
import { CurrencyCode } from './money.ts'

export const AreaUnit = z.enum(['sqft', 'sqm'])
export type AreaUnit = z.infer<typeof AreaUnit>

export const Portfolio = z.object({
  id: EntityId,
  name: ShortText,
  currency: CurrencyCode,
  areaUnit: AreaUnit,
})
export type Portfolio = z.infer<typeof Portfolio>

export const NewPortfolio = Portfolio.omit({ id: true })
export type NewPortfolio = z.infer<typeof NewPortfolio>

export const portfolios = {
  list: oc.errors({ NO_FILE_OPEN: errors.NO_FILE_OPEN }).output(z.array(Portfolio)),
  create: oc
    .errors({ NO_FILE_OPEN: errors.NO_FILE_OPEN, NOT_SAVED: errors.NOT_SAVED })
    .input(NewPortfolio)
    .output(Portfolio),
}
