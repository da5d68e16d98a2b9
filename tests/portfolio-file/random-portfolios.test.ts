import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMonthsToDate } from '#shared/dates'
import { PortfolioFile } from '#shared/portfolio-file/portfolio-file'
import { examineFile } from '#main/doctor/examine-file'
import { exportPortfolio } from '#main/portfolio-file/export-portfolio'
import { importPortfolio } from '#main/portfolio-file/import-portfolio'
import { temporaryFile } from '../database/temporary-file.ts'
import { contentOf } from './content-of.ts'

const cents = fc.integer({ min: -90_000_000, max: 90_000_000 }).map((minor) => minor / 100)
const owed = cents.map(Math.abs)
const day = fc.integer({ min: 0, max: 140 }).map((months) => addMonthsToDate('2015-01-31', months))
const words = fc.string({ unit: 'grapheme', maxLength: 30 })
const name = words.filter((text) => text.trim() !== '').map((text) => text.trim())
const orNull = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null })

const unit = fc.record({
  label: words,
  use: fc.constantFrom('residential', 'retail', 'office'),
  bedrooms: orNull(fc.constantFrom(0, 1, 2.5)),
  marketRent: orNull(owed),
  notes: words,
})
const property = fc.record({
  name,
  purchaseDate: day,
  purchasePrice: owed,
  tags: fc.uniqueArray(name, { maxLength: 3 }),
  units: fc.array(unit, { maxLength: 3 }),
  value: orNull(owed),
})
const booking = fc.record({
  property: fc.nat(),
  date: day,
  amount: cents,
  category: fc.constantFrom('rent', 'repairs', 'loan_principal', 'uncategorised'),
  payee: orNull(words),
  description: words,
  parts: fc.array(cents, { maxLength: 3 }),
})

/** Every amount a part but the last, which makes the parts up to the whole. */
const partsOf = (amount: number, parts: readonly number[]): number[] => {
  const minor = parts.map((part) => Math.round(part * 100))
  const rest = Math.round(amount * 100) - minor.reduce((sum, part) => sum + part, 0)
  return [...minor, rest].map((part) => part / 100)
}

const portfolio = fc
  .record({
    name,
    notes: words,
    properties: fc.array(property, { minLength: 1, maxLength: 4 }),
    bookings: fc.array(booking, { maxLength: 12 }),
  })
  .map(({ name, notes, properties, bookings }) => ({
    format: 'freehold/portfolio@1',
    portfolio: { id: 'p', name, notes, currency: 'EUR', areaUnit: 'sqm' },
    properties: properties.map(({ value, units, ...rest }, p) => ({
      ...rest,
      id: `r${p}`,
      type: 'other',
      address: { line1: '', city: '', region: '', postalCode: '', country: '' },
      units: units.map((one, u) => ({ ...one, id: `u${p}-${u}` })),
      valuations: value === null ? [] : [{ date: rest.purchaseDate, value, source: '' }],
    })),
    transactions: bookings.flatMap(({ property, parts, ...rest }, b) => {
      const whole = { ...rest, id: `x${b}`, propertyId: `r${property % properties.length}` }
      if (parts.length === 0) return [whole]
      const split = partsOf(rest.amount, parts).map((amount, k) =>
        Object.assign({}, whole, { id: `x${b}-${k}`, parentId: whole.id, amount }),
      )
      return [{ ...whole, isSplit: 1 }, ...split]
    }),
  }))

describe('any portfolio', () => {
  it('comes out of one file and into another unchanged, with all its sums right', async () => {
    const run = fc.asyncProperty(portfolio, async (portable) => {
      const [first, second] = [await temporaryFile(), await temporaryFile()]
      await importPortfolio(first, PortfolioFile.parse(portable))
      await importPortfolio(second, PortfolioFile.parse(await exportPortfolio(first)))
      expect(contentOf(second)).toEqual(contentOf(first))
      const findings = await examineFile(second.db)
      expect(findings.filter(({ ok }) => !ok)).toEqual([])
    })
    await fc.assert(run, { numRuns: 20 })
  }, 120_000)
})
