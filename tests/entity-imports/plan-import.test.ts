import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BookRows } from '#main/entity-imports/book'
import { guessSheet } from '#main/entity-imports/guess-sheet'
import { planImport } from '#main/entity-imports/plan-import'
import { readSheet } from '#main/entity-imports/read-row'

const empty: BookRows = { properties: [], units: [], tenants: [], leases: [], loans: [] }

const header = [
  'Property',
  'City',
  'Current value',
  'Unit',
  'Tenant',
  'Lease start',
  'Lease end',
  'Rent',
  'Lender',
  'Loan amount',
  'Loan start',
  'Loan term',
  'Interest rate',
  'Loan balance',
]

/** Few different words, so that rows often speak of the same thing; some cells cannot be read. */
const often = (...words: string[]) => fc.constantFrom('', ...words)
const nothing = (cells: number) => fc.constant(Array.from({ length: cells }, () => ''))
const place = fc.tuple(
  fc.constantFrom('Elm', 'ELM', 'Oak'),
  often('Austin'),
  often('1,000', '2,000', 'much'),
  often('A', 'a', 'B'),
)
const letting = fc.tuple(
  fc.constantFrom('Jane', 'jane ', 'Vacant', 'Bob'),
  fc.constantFrom('2024-01-01', '2025-01-01', '2024-02-30'),
  fc.constantFrom('2024-12-31', '2025-12-31', '2023-01-01'),
  fc.constantFrom('100', '200.50', 'x'),
)
const loan = fc.tuple(
  fc.constantFrom('Bank', 'bank', 'Other'),
  fc.constantFrom('5,000', '6,000'),
  fc.constantFrom('2020-01-01', '2021-01-01'),
  fc.constantFrom('30', '360'),
  fc.constantFrom('5%', '0.05', '7'),
  often('4,000', '-1'),
)
const row = fc
  .tuple(place, fc.oneof(nothing(4), letting), fc.oneof(nothing(6), nothing(6), loan))
  .map((parts) => parts.flat())

const planOf = (rows: BookRows, lines: readonly (readonly string[])[]) => {
  const cells = [header, ...lines].map((line, at) => ({ line: at + 1, cells: [...line] }))
  const sheet = { name: 'All', delimiter: ',', rows: cells }
  const { reading } = guessSheet(sheet, { kind: 'mixed', headerLine: 1 })
  let number = 0
  return planImport({
    portfolioId: 'p',
    asOf: '2026-11-21',
    rows,
    sheets: [readSheet(sheet, reading, 'USD')],
    newId: () => `new ${(number += 1)}`,
  })
}

describe('The plan of any table', () => {
  it('gives every row one outcome, and planned again on what it made changes nothing', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (lines) => {
        const first = planOf(empty, lines)
        const { created, updated, unchanged, refused } = first.counts
        expect(created + updated + unchanged + refused).toBe(lines.length)
        const made: BookRows = {
          properties: first.book.properties.changes().map(({ after }) => after),
          units: first.book.units.changes().map(({ after }) => after),
          tenants: first.book.tenants.changes().map(({ after }) => after),
          leases: first.book.leases.changes().map(({ after }) => after),
          loans: first.book.loans.changes().map(({ after }) => after),
        }
        const second = planOf(made, lines)
        expect(second.kinds.every((kind) => kind.created + kind.updated === 0)).toBe(true)
        expect(second.counts).toEqual({
          created: 0,
          updated: 0,
          unchanged: lines.length - refused,
          refused,
        })
      }),
      { numRuns: 300 },
    )
  })

  it('never lets a unit to two tenants on one day', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (lines) => {
        const leases = planOf(empty, lines)
          .book.leases.changes()
          .map(({ after }) => after)
        for (const a of leases)
          for (const b of leases)
            if (a.id !== b.id && a.unitId === b.unitId)
              expect(a.endDate < b.startDate || b.endDate < a.startDate).toBe(true)
      }),
    )
  })
})
