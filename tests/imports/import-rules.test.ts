import { describe, expect, it } from 'vitest'
import type { RuleDraft } from '#shared/imports/import-rules'
import { bookingsOf, csv, importFile, startBooks, type Books } from './import-file.ts'

const rule = (fields: Partial<RuleDraft>): RuleDraft => ({
  payeeContains: null,
  descriptionContains: null,
  amountMin: null,
  amountMax: null,
  accountId: null,
  category: null,
  propertyId: null,
  unitId: null,
  payee: null,
  ...fields,
})

const file = csv(
  '2026-03-01,J. Miller,Rent March,1450.00',
  '2026-03-03,Con Edison,Electricity,-120.50',
  '2026-03-04,Con Edison,Refund,15.00',
  '2026-03-05,Acme Plumbing,Kitchen,-410.00',
)

const names = async ({ api, portfolioId }: Books) =>
  (await api.importRules.list({ portfolioId })).map(({ payeeContains }) => payeeContains)

describe('Import rules', () => {
  it('say how many bookings of the ledger they fit and would change, before they are saved', async () => {
    const books = await startBooks()
    const { api, portfolioId } = books
    await importFile(books, file)
    const edison = rule({ payeeContains: 'con edison', amountMax: 0, category: 'utilities' })
    expect(await api.importRules.test({ portfolioId, rule: edison })).toEqual({
      fits: 1,
      changes: 1,
    })
    const any = rule({ amountMin: 1000, propertyId: books.elm.id })
    // Two bookings are of 10.00 or more; both are of Elm already.
    expect(await api.importRules.test({ portfolioId, rule: any })).toEqual({ fits: 2, changes: 0 })
  })

  it('sort the bookings without a category in one command, the first rule that fits deciding', async () => {
    const books = await startBooks()
    const { api, portfolioId } = books
    await importFile(books, file)
    await api.importRules.create({
      portfolioId,
      rule: rule({ payeeContains: 'Con', category: 'utilities' }),
    })
    await api.importRules.create({
      portfolioId,
      rule: rule({ payeeContains: 'Con Edison', category: 'repairs' }),
    })
    await api.importRules.create({
      portfolioId,
      rule: rule({
        payeeContains: 'acme',
        category: 'repairs',
        propertyId: books.oak.id,
        payee: 'Acme',
      }),
    })
    expect(await api.importRules.apply({ portfolioId })).toEqual({ changed: 3 })
    const sorted = (await bookingsOf(books)).map(({ payee, category, propertyId }) => [
      payee,
      category,
      propertyId === books.oak.id,
    ])
    expect(sorted).toEqual([
      ['J. Miller', 'uncategorised', false],
      ['Con Edison', 'utilities', false],
      ['Con Edison', 'utilities', false],
      ['Acme', 'repairs', true],
    ])
    expect(await api.importRules.apply({ portfolioId })).toEqual({ changed: 0 })
    await api.audit.undo()
    expect((await bookingsOf(books)).map(({ category }) => category)).toEqual(
      Array.from({ length: 4 }, () => 'uncategorised'),
    )
  })

  it('are put into another order, edited and deleted, each with one undo', async () => {
    const books = await startBooks()
    const { api, portfolioId } = books
    const made = []
    for (const payeeContains of ['A', 'B', 'C'])
      made.push(
        await api.importRules.create({
          portfolioId,
          rule: rule({ payeeContains, category: 'repairs' }),
        }),
      )
    const [a, b, c] = made.map(({ id }) => id)
    await api.importRules.reorder({ portfolioId, ids: [c ?? '', a ?? ''] })
    expect(await names(books)).toEqual(['C', 'A', 'B'])
    await api.importRules.update({
      id: b ?? '',
      rule: rule({ payeeContains: 'Bee', category: 'supplies' }),
    })
    await api.importRules.delete({ id: a ?? '' })
    expect(await names(books)).toEqual(['C', 'Bee'])
    for (const expected of [
      ['C', 'A', 'Bee'],
      ['C', 'A', 'B'],
      ['A', 'B', 'C'],
    ]) {
      await api.audit.undo()
      expect(await names(books)).toEqual(expected)
    }
  })

  it('that look for nothing or set nothing are refused under their fields', async () => {
    const { api, portfolioId } = await startBooks()
    for (const empty of [rule({ category: 'repairs' }), rule({ payeeContains: 'A' })])
      await expect(api.importRules.create({ portfolioId, rule: empty })).rejects.toMatchObject({
        code: 'BAD_REQUEST',
      })
  })

  it('give an imported line its property, category and payee, and keep what the bank wrote', async () => {
    const books = await startBooks()
    const { api, portfolioId } = books
    await api.importRules.create({
      portfolioId,
      rule: rule({
        descriptionContains: 'kitchen',
        category: 'repairs',
        propertyId: books.oak.id,
        payee: 'Plumber',
      }),
    })
    await importFile(books, file)
    const last = (await bookingsOf(books)).at(-1)
    expect(last).toMatchObject({
      payee: 'Plumber',
      category: 'repairs',
      propertyId: books.oak.id,
      description: 'Acme Plumbing · Kitchen',
    })
  })
})

describe('A column of the file', () => {
  it('assigns property and category by their names', async () => {
    const books = await startBooks()
    const columns =
      'Date,Payee,Amount,Property,Category\n2026-03-01,A,-1.00,oak,Repairs\n2026-03-02,B,-2.00,1 Elm Street,cleaning maintenance\n'
    const { counts } = await importFile(books, columns, { propertyId: null })
    expect(counts).toMatchObject({ new: 2, uncategorised: 0 })
    const written = (await bookingsOf(books)).map(({ propertyId, category }) => [
      propertyId,
      category,
    ])
    expect(written).toEqual([
      [books.oak.id, 'repairs'],
      [books.elm.id, 'cleaning_maintenance'],
    ])
  })
})
