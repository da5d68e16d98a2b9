import { oc } from '@orpc/contract'
import { z } from 'zod'
import { IsoInstant, IsoMonth } from '../dates.ts'
import { DealOffer, DealTerms } from './deal-terms.ts'
import { errors, writeErrors } from '../errors.ts'
import { DealFigures } from '../finance/deal-figures.ts'
import { EntityId, ShortText } from '../ids.ts'

/** A named underwriting of a deal; one of each deal's is the current one. */
export const DealAnalysis = z.object({
  id: EntityId,
  dealId: EntityId,
  name: ShortText,
  isCurrent: z.boolean(),
  terms: DealTerms,
})
export type DealAnalysis = z.infer<typeof DealAnalysis>

/** What a deal is worth under its current underwriting. */
export const UnderwrittenDeal = DealFigures.extend({
  dealId: EntityId,
  analysisName: ShortText,
  /** The first month owned; the closing is before it. */
  startMonth: IsoMonth,
  holdMonths: z.int(),
  offers: z.array(DealOffer),
  /** When its terms were last saved. */
  savedAt: IsoInstant,
})
export type UnderwrittenDeal = z.infer<typeof UnderwrittenDeal>

/** An underwriting as it is saved: under no id yet, or under its own. */
export const AnalysisToSave = z.strictObject({
  id: EntityId.nullable(),
  dealId: EntityId,
  name: ShortText,
  terms: DealTerms,
})
export type AnalysisToSave = z.infer<typeof AnalysisToSave>

const fileErrors = { NO_FILE_OPEN: errors.NO_FILE_OPEN, NOT_FOUND: errors.NOT_FOUND }
const OneAnalysis = z.strictObject({ analysisId: EntityId })

export const dealAnalyses = {
  /** Of one deal, the current one first. */
  list: oc
    .errors(fileErrors)
    .input(z.strictObject({ dealId: EntityId }))
    .output(z.array(DealAnalysis)),
  /** The figures of every deal of the portfolio that is underwritten. */
  figures: oc
    .errors(fileErrors)
    .input(z.strictObject({ portfolioId: EntityId }))
    .output(z.array(UnderwrittenDeal)),
  /** The first of a deal becomes its current one. */
  save: oc.errors(writeErrors).input(AnalysisToSave).output(DealAnalysis),
  makeCurrent: oc.errors(writeErrors).input(OneAnalysis).output(DealAnalysis),
  /** Where the current one goes, the one saved last takes its place. */
  delete: oc
    .errors(writeErrors)
    .input(OneAnalysis)
    .output(z.object({ name: ShortText })),
}
