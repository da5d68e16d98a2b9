import type { Deal, WhyNot } from '#shared/deal-picker/deal-picker'
import { type CsvCell, toCsv } from '../exports/csv.ts'
import { dealName, type DealPickerExport, sectorOf } from './deal-picker-export.ts'

const header = [
  'Id',
  'Name',
  'City',
  'Sector',
  'Price',
  'Yield',
  'Risk',
  'Picked',
  'Share',
  'Amount',
  'Income a year',
  'Would be picked below',
  'Why not',
]

/**
 * A Deal Picker run as one plain table: every deal of the list, the chosen ones first, money in units of
 * the portfolio's currency and rates as fractions. A table alone, so that other programs can read it.
 */
export function dealPickerCsv({ run, input, chosen }: DealPickerExport): string {
  const shares = new Map(chosen.map(({ deal, share }) => [deal.id, share]))
  const whyNot = new Map((run.explanation?.whyNot ?? []).map((why) => [why.dealId, why]))
  const rejected = input.deals.filter(({ id }) => !shares.has(id))
  const rows = [...chosen.map(({ deal }) => deal), ...rejected].map((deal) =>
    dealCells(deal, shares.get(deal.id) ?? 0, whyNot.get(deal.id)),
  )
  return toCsv([header, ...rows])
}

const dealCells = (deal: Deal, share: number, why: WhyNot | undefined): CsvCell[] => [
  deal.id,
  dealName(deal),
  deal.city ?? null,
  sectorOf(deal),
  deal.price,
  deal.yield,
  deal.risk ?? 0,
  share > 0,
  share,
  share * deal.price,
  share * deal.price * deal.yield,
  why?.neededPrice ?? null,
  why?.sentence ?? null,
]
