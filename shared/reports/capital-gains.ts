import { type IsoDate, monthOf } from '../dates.ts'
import { writtenOffBy } from '../finance/depreciation.ts'
import { loanBalanceOn } from '../finance/loan-balance.ts'
import { propertyValueOn } from '../finance/property-value.ts'
import { type Minor, roundHalfEven } from '../money.ts'
import { buildTable, column, RowList } from './build-table.ts'
import { assetsOf, type ReportProperty } from './property-facts.ts'
import type { ReportTable } from './report-document.ts'

type Sale = {
  /** The day of the sale. */
  readonly asOf: IsoDate
  /** Of the one property looked at; its value where nothing is said. */
  readonly salePrice: Minor | null
  readonly sellingCostRate: number
}

/**
 * What a sale on the day would leave, before tax, and how its gain is made up.
 *
 *   adjusted basis = price + closing costs + works − written off        gain = net price − adjusted basis
 *   unrecaptured section 1250 gain = the part of a gain that was written off before
 *
 * Source: IRS Publication 544 and Form 4797; written off up to the middle of the month of the sale.
 * Check: net 900,000; paid 652,800, written off 100,000 → adjusted basis 552,800, gain 347,200, of which
 * 100,000 is taxed as unrecaptured depreciation and 247,200 as capital gain.
 */
export function capitalGainsTable(properties: readonly ReportProperty[], sale: Sale): ReportTable {
  const all = properties
    .filter(({ property }) => property.purchaseDate <= sale.asOf)
    .map((own) => ({ title: own.property.name, figures: figuresOf(own, sale) }))
  const line = (words: string, read: (figures: Figures) => Minor) =>
    [words, ...all.map(({ figures }) => read(figures))] as const
  const list = new RowList()
  list.heading('Sale')
  const price = list.line(line('Sale price', (own) => own.price))
  const costs = list.line(line('Selling costs', (own) => own.sellingCosts))
  const net = list.subtotal('Net price', [price], [costs])
  list.heading('Basis')
  const paid = [
    list.line(line('Purchase price', (own) => own.purchasePrice)),
    list.line(line('Closing costs', (own) => own.closingCosts)),
    list.line(line('Works', (own) => own.works)),
  ]
  const writtenOff = list.line(line('Written off so far', (own) => own.writtenOff))
  const basis = list.subtotal('Adjusted basis', paid, [writtenOff])
  list.heading('Gain')
  const gain = list.total('Gain or loss', [net], [basis])
  const recaptured = list.line(
    line('Of it unrecaptured section 1250 gain', (own) => own.recaptured),
  )
  list.sumLine('Of it capital gain or loss', [gain], [recaptured])
  list.heading('Cash')
  const loans = list.line(line('Loans to repay', (own) => own.loans))
  list.total('Cash before tax', [net], [loans])
  const across = all.map((_, index) => index + 1)
  const isOfMany = all.length > 1
  const kind = isOfMany ? 'wholeMoney' : 'money'
  return buildTable(
    {
      id: 'capital-gains',
      title: 'Capital gains worksheet',
      note: isOfMany
        ? 'Printed without cents, each figure rounded by itself; the workbook has them'
        : '',
      columns: [
        column('Line'),
        ...all.map(({ title }) => column(title, kind)),
        ...(isOfMany ? [column('Total', kind, { sum: { plus: across, minus: [] } })] : []),
      ],
    },
    list,
  )
}

type Figures = ReturnType<typeof figuresOf>

function figuresOf(own: ReportProperty, { asOf, salePrice, sellingCostRate }: Sale) {
  const { property, valuations, loans, improvements } = own
  const price = salePrice ?? propertyValueOn(property, valuations, asOf) ?? 0
  const sellingCosts = roundHalfEven(price * sellingCostRate)
  const works =
    property.initialCapex +
    improvements.filter(({ date }) => date <= asOf).reduce((sum, { cost }) => sum + cost, 0)
  const writtenOff = assetsOf(own)
    .filter(({ inServiceOn }) => inServiceOn <= asOf)
    .reduce((sum, asset) => sum + writtenOffBy(asset, monthOf(asOf), true), 0)
  const { purchasePrice, closingCosts } = property
  const gain = price - sellingCosts - (purchasePrice + closingCosts + works - writtenOff)
  return {
    price,
    sellingCosts,
    purchasePrice,
    closingCosts,
    works,
    writtenOff,
    recaptured: Math.max(0, Math.min(gain, writtenOff)),
    loans: loans.reduce((sum, { loan, schedule }) => sum + loanBalanceOn(loan, schedule, asOf), 0),
  }
}
