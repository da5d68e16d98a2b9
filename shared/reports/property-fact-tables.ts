import { addressInWords } from '../address-in-words.ts'
import type { IsoDate } from '../dates.ts'
import { latestValuation } from '../finance/property-value.ts'
import { sectorWords } from '../sector-words.ts'
import { buildTable, column, RowList } from './build-table.ts'
import type { ReportProperty } from './property-facts.ts'
import type { Cell, CellKind, ReportFigure, ReportTable } from './report-document.ts'

type Fact = readonly [words: string, value: Cell, kind: CellKind]

type Told = {
  readonly asOf: IsoDate
  readonly areaWords: string
  /** What stands at the head of the report is not said again. */
  readonly headline: readonly ReportFigure[]
}

/** What a property is, what was paid for it and what it is worth: a line for each fact. */
export function factTable(own: ReportProperty, { asOf, areaWords, headline }: Told): ReportTable {
  const list = new RowList()
  const said = new Set(headline.map(({ label }) => label))
  for (const [words, value, kind] of factsOf(own, asOf, areaWords))
    if (!said.has(words) && value !== null && value !== '') list.line([words, value], kind)
  return buildTable(
    {
      id: `facts-${own.property.id}`,
      title: `Facts of ${own.property.name}`,
      columns: [column('Fact'), column('Value', 'money', { isSummed: false })],
    },
    list,
  )
}

function factsOf(
  { property, units, valuations, metrics }: ReportProperty,
  asOf: IsoDate,
  areaWords: string,
): Fact[] {
  const valuation = latestValuation(valuations, asOf)
  return [
    ['Address', addressInWords(property), 'text'],
    ['Type', sectorWords(property.type), 'text'],
    ['Built', property.yearBuilt === null ? null : String(property.yearBuilt), 'text'],
    ['Units', units.length, 'count'],
    [`Area, ${areaWords}`, property.area, 'count'],
    ['Bought on', property.purchaseDate, 'date'],
    ['Purchase price', property.purchasePrice, 'money'],
    ['Closing costs', property.closingCosts, 'money'],
    ['First works', property.initialCapex, 'money'],
    ['Of it land', property.landValue, 'money'],
    ['Value', metrics.value.value, 'money'],
    ['Valued on', valuation?.date ?? null, 'date'],
    ['Loans', metrics.loanBalance.value, 'money'],
    ['Equity', metrics.equity.value, 'money'],
    ['Gross potential rent', metrics.gpr.value, 'money'],
    ['Income', metrics.egi.value, 'money'],
    ['Operating costs', metrics.opex.value, 'money'],
    ['NOI', metrics.noi.value, 'money'],
    ['Debt service', metrics.debtService.value, 'money'],
    ['Cash flow before tax', metrics.cashFlow.value, 'money'],
    ['Cap rate', metrics.capRate.value, 'rate'],
    ['LTV', metrics.ltv.value, 'rate'],
    ['DSCR', metrics.dscr.value, 'ratio'],
    ['Debt yield', metrics.debtYield.value, 'rate'],
    ['Occupancy', metrics.physicalOccupancy.value, 'rate'],
    ['Rent collected of what is possible', metrics.economicOccupancy.value, 'rate'],
    ['WAULT, years', metrics.wault.value, 'years'],
  ]
}
