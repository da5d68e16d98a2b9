import { describe, expect, it } from 'vitest'
import {
  fillRight,
  type GridRow,
  pasteBlock,
  readAmount,
  readBlock,
  spreadRow,
} from '../../renderer/budgets/grid/plan-edits.ts'

const reading = { separators: { group: ',', decimal: '.' }, currency: 'USD' }

const row = (category: string, kind: GridRow['kind'], ...months: number[]): GridRow => ({
  category,
  name: null,
  kind,
  months: Array.from({ length: 12 }, (_, month) => months[month] ?? 0),
  yearBefore: 0,
})

const rows = [row('rent', 'income', 100, 200), row('repairs', 'operating', -50)]
const firstMonths = (edited: readonly GridRow[]) => edited.map(({ months }) => months.slice(0, 4))

describe('the sheet of a plan', () => {
  it.each([
    ['500', 'operating', -50_000],
    ['+500', 'operating', 50_000],
    ['−500', 'operating', -50_000],
    ['(1,234.50)', 'interest', -123_450],
    ['$1,200', 'income', 120_000],
    ['-30', 'income', -3000],
    ['', 'capex', 0],
    ['soon', 'income', null],
  ] as const)('reads “%s” in a row of %s as %s cents', (text, kind, cents) => {
    expect(readAmount(text, kind, reading)).toBe(cents)
  })

  it('takes a block from a spreadsheet to the right and down, and leaves out what does not fit', () => {
    const block = readBlock('1\t2\r\n3\t\n9\t9\n', ['income', 'operating'], reading)
    expect(block).toEqual([
      [100, 200],
      [-300, 0],
    ])
    expect(firstMonths(pasteBlock(rows, { row: 0, month: 1 }, block))).toEqual([
      [100, 100, 200, 0],
      [-50, -300, 0, 0],
    ])
    const atTheEnd = pasteBlock(rows, { row: 1, month: 11 }, block)
    expect(atTheEnd[1]?.months.at(-1)).toBe(100)
    expect(atTheEnd[1]?.months).toHaveLength(12)
  })

  it('keeps what stands where a cell of the block is no number', () => {
    const block = readBlock('x\t7', ['income'], reading)
    expect(firstMonths(pasteBlock(rows, { row: 0, month: 0 }, block))[0]).toEqual([100, 700, 0, 0])
  })

  it('spreads a year evenly and fills a row to the right', () => {
    expect(spreadRow(rows, 1, -1200)[1]?.months).toEqual(Array.from({ length: 12 }, () => -100))
    expect(fillRight(rows, { row: 0, month: 1 })[0]?.months).toEqual([
      100,
      ...Array.from({ length: 11 }, () => 200),
    ])
  })
})
