import type { PlannedOffer } from '#shared/leasing-mix/leasing-mix-figures'
import { addCells, addRow, type SheetCell, startSheet, type Writer } from '../exports/worksheet.ts'
import type { LeasingMixExport } from './leasing-mix-export.ts'

/** The sheet that the cash flow looks its terms up in, and where they stand in it. */
export const offerSheet = 'Offers'
export const offerColumns = {
  area: 'E',
  expectedRent: 'J',
  expectedIncentive: 'M',
  start: 'N',
  term: 'O',
  free: 'P',
  indexation: 'R',
  expectedVoid: 'T',
} as const

/** Each offer with its terms; areas, rents and incentives are formulas over them. */
export function addOfferSheet(workbook: Writer, { offers, currency }: LeasingMixExport): void {
  const sheet = workbook.addWorksheet(offerSheet, {
    views: [{ state: 'frozen', ySplit: 1, xSplit: 2 }],
  })
  startSheet(sheet, [
    { title: 'Unit', width: 34 },
    { title: 'Package', width: 24 },
    { title: 'Area of the unit', width: 14, format: 'ratio' },
    { title: 'Share', width: 10, format: 'rate' },
    { title: 'Area offered', width: 14, format: 'ratio' },
    { title: `Rent per area (${currency})`, width: 18, format: 'money' },
    { title: 'Rent factor', width: 12, format: 'ratio' },
    { title: 'Take-up', width: 10, format: 'rate' },
    { title: `Rent a year (${currency})`, width: 18, format: 'money' },
    { title: `Expected rent a year (${currency})`, width: 22, format: 'money' },
    { title: `Incentive per area (${currency})`, width: 20, format: 'money' },
    { title: `Incentive (${currency})`, width: 18, format: 'money' },
    { title: `Expected incentive (${currency})`, width: 22, format: 'money' },
    { title: 'Starts after months', width: 16, format: 'count' },
    { title: 'Term in months', width: 14, format: 'count' },
    { title: 'Free months', width: 12, format: 'count' },
    { title: 'Break after months', width: 16, format: 'count' },
    { title: 'Indexation', width: 12, format: 'rate' },
    { title: `Void cost per area (${currency})`, width: 20, format: 'money' },
    { title: `Void cost saved a year (${currency})`, width: 24, format: 'money' },
  ])
  offers.forEach((offer, index) => addRow(sheet, offerCells(offer, index + 2)))
  if (offers.length > 0) {
    const row = addCells(sheet, totalCells(offers))
    row.font = { bold: true }
    row.border = { top: { style: 'thin' } }
    row.commit()
  }
  sheet.commit()
}

const offerCells = (offer: PlannedOffer, line: number): SheetCell[] => [
  ...moneyCells(offer, line),
  ...termCells(offer, line),
]

const live = (formula: string, result: number): SheetCell => ({ formula, result })

function moneyCells(
  { unit, package: terms, share, area, rent, incentive }: PlannedOffer,
  line: number,
): SheetCell[] {
  const { takeUp = 1 } = terms
  return [
    unit.name ?? unit.id,
    terms.name ?? terms.id,
    unit.area,
    share,
    live(`C${line}*D${line}`, area),
    terms.rent,
    unit.rentFactor ?? 1,
    takeUp,
    live(`E${line}*F${line}*G${line}`, rent),
    live(`I${line}*H${line}`, rent * takeUp),
    terms.incentive ?? 0,
    live(`E${line}*K${line}`, incentive),
    live(`L${line}*H${line}`, incentive * takeUp),
  ]
}

function termCells({ unit, package: terms, area }: PlannedOffer, line: number): SheetCell[] {
  const { voidCost = 0 } = unit
  return [
    terms.downtimeMonths ?? 0,
    terms.termMonths,
    terms.freeMonths ?? 0,
    terms.breakMonths ?? null,
    terms.indexation ?? 0,
    voidCost,
    live(`E${line}*S${line}*H${line}`, area * voidCost * (terms.takeUp ?? 1)),
  ]
}

function totalCells(offers: readonly PlannedOffer[]): SheetCell[] {
  const last = offers.length + 1
  const total = (column: string, of: (offer: PlannedOffer) => number): SheetCell => ({
    formula: `SUM(${column}2:${column}${last})`,
    result: offers.reduce((sum, offer) => sum + of(offer), 0),
  })
  const q = ({ package: { takeUp = 1 } }: PlannedOffer) => takeUp
  const blank = (count: number): SheetCell[] => Array.from({ length: count }, () => null)
  return [
    'Total',
    ...blank(3),
    total('E', ({ area }) => area),
    ...blank(3),
    total('I', ({ rent }) => rent),
    total('J', (offer) => offer.rent * q(offer)),
    null,
    total('L', ({ incentive }) => incentive),
    total('M', (offer) => offer.incentive * q(offer)),
    ...blank(6),
    total('T', (offer) => offer.area * (offer.unit.voidCost ?? 0) * q(offer)),
  ]
}
