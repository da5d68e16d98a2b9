import { expect, it } from 'vitest'
import { monthColumns, type MonthRow } from '../../renderer/scenarios/month-rows.tsx'
import { yearColumns, type YearRow } from '../../renderer/scenarios/year-rows.tsx'

/** A sum row by the keys of its columns; columns without a sum are left out. */
const sumsOf = <Row>(
  columns: readonly { key: string; total?: (rows: readonly Row[]) => unknown }[],
  rows: readonly Row[],
) =>
  Object.fromEntries(
    columns.flatMap(({ key, total }) => (total === undefined ? [] : [[key, total(rows)]])),
  )

it('sums what flows over the years of a projection, and no balance, cover or loan to value', () => {
  const year: YearRow = {
    year: '2027',
    egi: 120_000,
    costs: -40_000,
    noi: 80_000,
    capital: -5_000,
    debtService: -50_000,
    cashFlow: 25_000,
    dscr: 1.6,
    balance: 700_000,
    ltv: 0.7,
  }
  const next = { ...year, year: '2028', egi: 130_000, noi: 90_000, cashFlow: 35_000 }
  expect(sumsOf(yearColumns, [year, next])).toEqual({
    egi: 250_000,
    costs: -80_000,
    noi: 170_000,
    capital: -10_000,
    debtService: -100_000,
    cashFlow: 60_000,
  })
})

it('sums what flows over the months, and neither what is owed, nor the value, nor the cash', () => {
  const month = (noi: number) =>
    ({
      month: '2027-01',
      amounts: { noi, balance: 700_000, value: 900_000, cash: 5_000 },
    }) as MonthRow
  const sums = sumsOf(monthColumns, [month(6_000), month(7_000)])
  expect(sums['noi']).toBe(13_000)
  for (const state of ['balance', 'value', 'cash']) expect(Object.keys(sums)).not.toContain(state)
})
