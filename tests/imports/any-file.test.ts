import {
  array,
  assert,
  asyncProperty,
  constantFrom,
  integer,
  nat,
  oneof,
  property,
  record,
  string,
  tuple,
} from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findKnown, type LedgerRow, ownLines } from '#main/imports/known-lines'
import { detectReading, parseFile, readFile } from '#main/imports/read-file'
import { statementLine } from '#main/imports/statement-line'
import { ofx1, qif } from './statement-files.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

const day = integer({ min: 1, max: 28 }).map((n) => `2026-02-${String(n).padStart(2, '0')}`)
const anyRow = record({
  date: day,
  amount: integer({ min: -3, max: 3 }),
  payee: constantFrom('A', 'B', ''),
})

describe('Whatever is in a file', () => {
  it('every row ends as new, duplicate, matched or unclear, and none is lost', () => {
    const cell = oneof(
      string({ maxLength: 12 }),
      constantFrom('2026-02-03', '1.5', '-2,50', '', '"', 'x;y'),
    )
    const csv = array(array(cell, { minLength: 3, maxLength: 3 }), {
      minLength: 1,
      maxLength: 30,
    })
    return assert(
      asyncProperty(csv, async (rows) => {
        const quoted = rows.map((cells) =>
          cells.map((text) => `"${text.replaceAll('"', '""').replace(/[\0\r\n]/g, '')}"`).join(','),
        )
        const file = await parseFile(utf8(`Date,Description,Amount\n${quoted.join('\n')}\n`), 'USD')
        const { reading } = detectReading(file)
        const fixed = {
          ...reading,
          roles: ['date', 'description', 'amount'] as const,
          headerLine: 1,
          sign: 'signed' as const,
        }
        const { lines, refused } = readFile(file, { ...fixed, roles: [...fixed.roles] }, 'USD')
        const filled = rows.filter((cells) =>
          cells.some((text) => text.replace(/[\0\r\n]/g, '').trim() !== ''),
        )
        expect(lines.length + refused.length).toBe(filled.length)
      }),
      { numRuns: 300 },
    )
  })

  it('of n equal lines and m equal bookings max(0, n − m) are new', () => {
    assert(
      property(
        array(anyRow, { maxLength: 25 }),
        array(anyRow, { maxLength: 25 }),
        (file, books) => {
          const lines = ownLines(
            file.map((fields, line) => statementLine({ line, ...fields })),
            () => 'acc',
          )
          const ledger = books.map((fields, n): LedgerRow => ({
            id: `l${n}`,
            description: '',
            accountId: 'acc',
            // Of another file: no id of this one's making.
            bankId: `=other${n}/1`,
            propertyId: 'p',
            ...fields,
          }))
          const known = findKnown(lines, ledger, () => 'p')
          const key = ({ date, amount, payee }: { date: string; amount: number; payee: string }) =>
            `${date} ${amount} ${payee}`
          const count = (
            rows: readonly { date: string; amount: number; payee: string }[],
            of: string,
          ) => rows.filter((row) => key(row) === of).length
          for (const of of new Set(file.map(key))) {
            const fresh = file.filter(
              (row, at) => key(row) === of && known[at]?.outcome !== 'duplicate',
            ).length
            expect(fresh).toBe(Math.max(0, count(file, of) - count(books, of)))
          }
        },
      ),
      { numRuns: 500 },
    )
  })

  it.each(['ofx', 'qif'] as const)(
    'a damaged %s file is read, refused line by line, or refused whole, and never breaks',
    (kind) => {
      const whole = kind === 'ofx' ? ofx1 : qif(['03/25/2026', '03/26/2026', '03/27/2026'])
      return assert(
        asyncProperty(
          array(tuple(nat(whole.length), string({ maxLength: 4 })), { maxLength: 12 }),
          async (edits) => {
            let text = whole
            for (const [at, insert] of edits) text = text.slice(0, at) + insert + text.slice(at + 2)
            try {
              const file = await parseFile(utf8(text), 'USD')
              readFile(file, detectReading(file).reading, 'USD')
            } catch (error) {
              expect(error).toMatchObject({ code: 'IMPORT_REFUSED' })
            }
          },
        ),
        { numRuns: 400 },
      )
    },
  )
})
