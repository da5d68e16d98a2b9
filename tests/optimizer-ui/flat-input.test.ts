import { describe, expect, it } from 'vitest'
import { flatInput } from '../../renderer/optimizer/flat-input.ts'
import { writeInput } from '../../renderer/optimizer/write-input.ts'
import { diffItems, diffTerms } from '../../renderer/optimizations/diff-inputs.ts'
import { dollars } from '../deal-picker-ui/results-figures.ts'

const fields = {
  minDscr: { label: 'least debt service cover', unit: 'ratio' },
  monthlyLimit: { label: 'most a month', unit: 'money' },
  'tranches.amount': { label: 'amount', unit: 'money' },
  'scenarios.minDscr': { label: 'least debt service cover', unit: 'ratio' },
}
const stack = (change: object = {}) => ({
  name: 'Any name',
  minDscr: 1.25,
  monthlyLimit: [10, 20],
  tranches: [
    { id: 'a', name: 'Senior', amount: 700_000, hedges: [{ id: 'cap', fee: 1000 }] },
    { id: 'b', amount: 200_000 },
  ],
  groups: [{ projects: ['x', 'y'], pick: 1 }],
  ...change,
})

describe('An input as lines', () => {
  it('has one for each number, named by its entry and its field, without the run’s name', () => {
    const lines = flatInput(stack(), fields)
    expect(lines.map(({ label, value }) => [label, value])).toEqual([
      ['Least debt service cover', 1.25],
      ['Most a month', '10, 20'],
      ['Senior: amount', 700_000],
      ['Senior: cap: fee', 1000],
      ['b: amount', 200_000],
      ['1: projects', 'x, y'],
      ['1: pick', 1],
    ])
    expect(lines[3]).toMatchObject({
      key: 'tranches.a.hedges.cap.fee',
      item: { key: 'tranches.a', name: 'Senior' },
    })
  })

  it('is the same whatever the order of its entries', () => {
    const { tranches } = stack()
    const turned = flatInput(stack({ tranches: tranches.toReversed() }), fields)
    expect(diffItems([flatInput(stack(), fields), turned]).count).toBe(0)
  })

  it('differs in a term, in a field of an entry and in an entry that one of them lacks', () => {
    const other = stack({ minDscr: 1.3, tranches: [{ ...stack().tranches[0], amount: 650_000 }] })
    const lines = [flatInput(stack(), fields), flatInput(other, fields)]
    expect(diffTerms(lines).map(({ label, values }) => [label, values])).toEqual([
      ['Least debt service cover', [1.25, 1.3]],
    ])
    expect(diffItems(lines)).toMatchObject({
      count: 2,
      rows: [
        { label: 'Senior: amount', values: [700_000, 650_000] },
        { label: 'b: in the list', values: ['yes', null] },
      ],
    })
  })
})

describe('A value of an input', () => {
  it('is written by what it counts', () => {
    const write = (value: string | number | boolean, unit: string) =>
      writeInput(value, unit, dollars)
    expect(write(700_000, 'money')).toBe('$700,000')
    expect(write(18.5, 'money/area/yr')).toBe('$18.50')
    expect(write(0.055, 'rate')).toBe('5.50%')
    expect(write(24, 'months')).toBe('24 months')
    expect(write(true, 'flag')).toBe('Yes')
    expect(write('2026-10', 'month')).toMatch(/Oct 2026|October 2026/)
    expect(write('x'.repeat(200), 'text')).toHaveLength(80)
  })
})
