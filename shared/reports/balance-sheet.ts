import { type IsoDate, monthOf } from '../dates.ts'
import { writtenOffBy } from '../finance/depreciation.ts'
import { loanBalanceOn } from '../finance/loan-balance.ts'
import { propertyValueOn } from '../finance/property-value.ts'
import type { Minor } from '../money.ts'
import { buildTable, column, RowList } from './build-table.ts'
import { assetsOf, type ReportProperty } from './property-facts.ts'
import type { ReportTable } from './report-document.ts'

/** What the books of a property come to since they began, up to the day. */
export type BookedToDate = {
  /** Everything that was booked: the cash that the property has brought or taken. */
  readonly cash: Minor
  /** Contributions less distributions. */
  readonly equity: Minor
  /** Deposits received less those returned. */
  readonly deposits: Minor
}

export type BalanceFacts = {
  readonly asOf: IsoDate
  readonly properties: readonly ReportProperty[]
  readonly bookedByProperty: ReadonlyMap<string, BookedToDate>
  /** Of the portfolio's bank accounts; null when only some properties are looked at. */
  readonly openingCash: Minor | null
  readonly isByProperty: boolean
}

/**
 * What is owned and owed on a day, at cost less depreciation, and beside it at market value.
 *
 *   assets = cash + land + buildings and works − written off        equity = assets − loans − deposits held
 *
 * Retained is what remains of equity after what the owner put in and took out, so both sides are equal.
 *
 * Check: cash 10,000, land 20,000, building 80,000 less 5,000; loan 60,000, deposits 2,000, contributed
 * 30,000 → assets 105,000, equity 43,000, of which retained 13,000.
 */
export function balanceSheetTable(facts: BalanceFacts): ReportTable {
  const columns = columnsOf(facts)
  const line = (words: string, read: (sums: Sums) => Minor) =>
    [words, ...columns.map(({ sums }) => read(sums))] as const
  const list = new RowList()
  list.heading('Assets')
  const assets = [
    list.line(line('Cash, as booked', ({ cash }) => cash)),
    list.line(line('Land', ({ land }) => land)),
    list.line(line('Buildings and works, at cost', ({ cost }) => cost)),
    list.line(line('Written off so far', ({ writtenOff }) => 0 - writtenOff)),
  ]
  const totalAssets = list.total('Total assets', assets)
  list.heading('Debt')
  const debts = [
    list.line(line('Loans', ({ loans }) => loans)),
    list.line(line('Deposits held for tenants', ({ deposits }) => deposits)),
  ]
  const totalDebt = list.subtotal('Total debt', debts)
  list.heading('Equity')
  const put = list.line(line('Put in less taken out', ({ equity }) => equity))
  const retained = list.sumLine('Retained', [totalAssets], [totalDebt, put])
  const equity = list.subtotal('Total equity', [put, retained])
  list.total('Total debt and equity', [totalDebt, equity])
  list.heading('At market value')
  const value = list.line(line('Value of the properties', (sums) => sums.value))
  const cash = list.sumLine('Cash, as booked', [assets[0] ?? 0])
  list.total('Equity at market value', [value, cash], [totalDebt])
  const across = columns.map((_, index) => index + 1)
  return buildTable(
    {
      id: 'balance-sheet',
      title: 'Balance sheet',
      columns: [
        column('Item'),
        ...columns.map(({ title }) => column(title, 'money')),
        ...(columns.length > 1
          ? [column('Total', 'money', { sum: { plus: across, minus: [] } })]
          : []),
      ],
    },
    list,
  )
}

type Sums = BookedToDate & {
  readonly land: Minor
  readonly cost: Minor
  readonly writtenOff: Minor
  readonly loans: Minor
  readonly value: Minor
}

const nothing: Sums = {
  cash: 0,
  land: 0,
  cost: 0,
  writtenOff: 0,
  loans: 0,
  deposits: 0,
  equity: 0,
  value: 0,
}

function columnsOf(facts: BalanceFacts): { readonly title: string; readonly sums: Sums }[] {
  const own = facts.properties.map((each) => ({
    title: each.property.name,
    sums: sumsOf(each, facts),
  }))
  const opening = facts.openingCash ?? 0
  const accounts = opening === 0 ? [] : [{ title: 'Accounts', sums: { ...nothing, cash: opening } }]
  if (facts.isByProperty) return [...own, ...accounts]
  return [{ title: 'Amount', sums: addSums([...own, ...accounts].map(({ sums }) => sums)) }]
}

function sumsOf(each: ReportProperty, { asOf, bookedByProperty }: BalanceFacts): Sums {
  const { property, valuations, loans, improvements } = each
  const booked = bookedByProperty.get(property.id) ?? { cash: 0, equity: 0, deposits: 0 }
  const isOwned = property.purchaseDate <= asOf
  const assets = assetsOf(each).filter(({ inServiceOn }) => inServiceOn <= asOf)
  const works = improvements
    .filter(({ date }) => date <= asOf)
    .reduce((sum, { cost }) => sum + cost, 0)
  const paid = property.purchasePrice + property.closingCosts
  return {
    ...booked,
    land: isOwned ? property.landValue : 0,
    cost: (isOwned ? paid - property.landValue + property.initialCapex : 0) + works,
    writtenOff: assets.reduce((sum, asset) => sum + writtenOffBy(asset, monthOf(asOf)), 0),
    loans: loans.reduce((sum, { loan, schedule }) => sum + loanBalanceOn(loan, schedule, asOf), 0),
    value: propertyValueOn(property, valuations, asOf) ?? 0,
  }
}

const addSums = (all: readonly Sums[]): Sums =>
  all.reduce(
    (total, sums) => ({
      cash: total.cash + sums.cash,
      land: total.land + sums.land,
      cost: total.cost + sums.cost,
      writtenOff: total.writtenOff + sums.writtenOff,
      loans: total.loans + sums.loans,
      deposits: total.deposits + sums.deposits,
      equity: total.equity + sums.equity,
      value: total.value + sums.value,
    }),
    nothing,
  )
