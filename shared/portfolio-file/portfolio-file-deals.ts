import { z } from 'zod'
import { DealStage } from '../deals/deal-stages.ts'
import { DealMove } from '../deals/deals.ts'
import { dealTermsOf } from '../deals/deal-terms.ts'
import { EntityId, LongText, ShortText } from '../ids.ts'
import { money, moneyOut, optional } from './portfolio-file-books.ts'

const PortableDeal = z.strictObject({
  id: EntityId,
  name: ShortText,
  sector: z.string().max(200),
  city: z.string().max(200),
  region: z.string().max(100).default(''),
  price: money.min(0.01, 'A deal has a price.'),
  noi: money,
  risk: z.number().min(0).max(1),
  units: optional(z.int().min(0)),
  area: optional(z.number().min(0)),
  yearBuilt: optional(z.int().min(1000).max(2200)),
  stage: DealStage.default('lead'),
  notes: LongText.default(''),
  addressLine1: z.string().max(200).default(''),
  postalCode: z.string().max(20).default(''),
  country: z.string().max(2).default(''),
  latitude: optional(z.number().min(-90).max(90)),
  longitude: optional(z.number().min(-180).max(180)),
  askingPrice: optional(money.min(0.01, 'An asking price is above 0.')),
  /** The property that it became. */
  propertyId: optional(EntityId),
})

/** A named underwriting of a deal, its money in currency units. */
const PortableAnalysis = z.strictObject({
  id: EntityId,
  dealId: EntityId,
  name: ShortText,
  isCurrent: z.boolean(),
  terms: dealTermsOf(moneyOut, money.min(0.01, 'A deal has a price.')),
})

/** The pipeline of a portable file: its deals and their way through the stages. */
export const portableDeals = {
  deals: z.array(PortableDeal).default([]),
  dealMoves: z.array(DealMove).default([]),
  dealAnalyses: z.array(PortableAnalysis).default([]),
}
