import { oc } from '@orpc/contract'
import { z } from 'zod'
import { IsoDate, IsoInstant } from './dates.ts'
import { errors, writeErrors } from './errors.ts'
import { EntityId, LongText, ShortText } from './ids.ts'
import { CurrencyCode } from './money.ts'

export const AreaUnit = z.enum(['sqft', 'sqm'])
export type AreaUnit = z.infer<typeof AreaUnit>

export const Portfolio = z.object({
  id: EntityId,
  name: ShortText,
  currency: CurrencyCode,
  areaUnit: AreaUnit,
  notes: LongText,
  archivedAt: IsoInstant.nullable(),
  /** Bookings up to this day, included, cannot be changed any more; null when all can. */
  lockedThrough: IsoDate.nullable(),
})
export type Portfolio = z.infer<typeof Portfolio>

export const NewPortfolio = Portfolio.pick({ name: true, currency: true, areaUnit: true })
export type NewPortfolio = z.infer<typeof NewPortfolio>

/** What may be changed of a portfolio; the currency only while it holds no amounts. */
export const PortfolioEdit = NewPortfolio.extend({ id: EntityId })
export type PortfolioEdit = z.infer<typeof PortfolioEdit>

const inUse = { ...writeErrors, PORTFOLIO_IN_USE: errors.PORTFOLIO_IN_USE }

export const portfolios = {
  list: oc.errors({ NO_FILE_OPEN: errors.NO_FILE_OPEN }).output(z.array(Portfolio)),
  create: oc
    .errors({ NO_FILE_OPEN: errors.NO_FILE_OPEN, NOT_SAVED: errors.NOT_SAVED })
    .input(NewPortfolio)
    .output(Portfolio),
  update: oc.errors(inUse).input(PortfolioEdit).output(Portfolio),
  /** An archived portfolio is no longer offered; one of a file always is. */
  setArchived: oc
    .errors(inUse)
    .input(z.strictObject({ portfolioId: EntityId, isArchived: z.boolean() }))
    .output(Portfolio),
  /** Deletes a portfolio with all that it holds; undo brings it back. */
  delete: oc
    .errors(inUse)
    .input(z.strictObject({ portfolioId: EntityId }))
    .output(Portfolio),
}
