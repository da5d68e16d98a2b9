import { describe, expect, it } from 'vitest'
import { categoryOfWord } from '#main/imports/category-words'
import { builtInCategories } from '#shared/categories'
import { bookingsOf, commit, importFile, startBooks, review } from './import-file.ts'

/** Sorted in two steps, with the property and the unit in columns. */
const twoSteps = `Date,Name,Notes,Category,Sub-Category,Property,Unit,Amount
03/01/2026,J. Miller,March,Income,Rents,Elm,A,"1,450.00"
03/13/2026,Ace Plumbing,Sink,Repairs & Maintenance,Plumbing,Oak,,-220.50
03/14/2026,County,2025,Taxes,Property Taxes,Oak,,-900.00
03/15/2026,First Federal,,Mortgages & Loans,Mortgage Interest,Elm,,-700.00
03/16/2026,HOA of Elm,,Admin & Other,HOA Dues,Elm,,-80.00
`

/** Money in and out in two columns, the tenant in the place of a payee. */
const twoColumns = `Date,Type,Property,Tenant,Details,Amount In,Amount Out
13/03/2026,Rent,Elm,J. Miller,March,1450.00,
14/03/2026,Insurance,Oak,,Policy 12,,310.00
15/03/2026,Security Deposit,Elm,J. Miller,Back,,500.00
16/03/2026,Mortgage Payment,Oak,,March,,1200.00
`

describe('A file of another landlord tool', () => {
  it('assigns the property and the unit by their columns and knows the tool’s categories', async () => {
    const books = await startBooks()
    const unit = await books.api.units.create({
      propertyId: books.elm.id,
      label: 'A',
      use: 'residential',
      bedrooms: null,
      bathrooms: null,
      area: null,
      marketRent: null,
      notes: '',
    })
    await importFile(books, twoSteps, { propertyId: null })
    const { elm, oak } = books
    expect(
      (await bookingsOf(books)).map(({ date, amount, category, propertyId, unitId, payee }) => [
        date,
        amount,
        category,
        propertyId,
        unitId,
        payee,
      ]),
    ).toEqual([
      ['2026-03-01', 145_000, 'rent', elm.id, unit.id, 'J. Miller'],
      ['2026-03-13', -22_050, 'repairs', oak.id, null, 'Ace Plumbing'],
      ['2026-03-14', -90_000, 'property_tax', oak.id, null, 'County'],
      ['2026-03-15', -70_000, 'mortgage_interest', elm.id, null, 'First Federal'],
      ['2026-03-16', -8000, 'other_expense', elm.id, null, 'HOA of Elm'],
    ])
  })

  it('is read where money in and out stand in two columns; a whole mortgage payment waits to be split', async () => {
    const books = await startBooks()
    const { preview, rows } = await review(books, twoColumns, { propertyId: null })
    expect(preview.reading.sign).toBe('two_columns')
    expect(preview.reading.roles).toEqual([
      'date',
      'subcategory',
      'property',
      'payee',
      'description',
      'credit',
      'debit',
    ])
    expect(
      (await rows()).map(({ amount, category, propertyId }) => [amount, category, propertyId]),
    ).toEqual([
      [145_000, 'rent', books.elm.id],
      [-31_000, 'insurance', books.oak.id],
      [-50_000, 'security_deposit_out', books.elm.id],
      [-120_000, null, books.oak.id],
    ])
  })
})

/** As a household program writes it: a payment in three splits, and a class after the category. */
const qifWithSplits = `!Type:Bank
D03/25/2026
T-1,000.00
PFirst Federal
LMortgage Int
SMortgage Int
Einterest of March
$-700.00
S[First Federal loan]
$-250.00
SUnheard of
$-50.00
^
D03/26/2026
T-120.00
PAce
LRepairs:Plumbing/Oak
^
D03/27/2026
T-90.00
PBroken
LUtilities
SUtilities:Gas
$-50.00
SUtilities:Water
$-30.00
^
`

describe('A file of a household program', () => {
  it('is split as its owner split it, and a class is the property', async () => {
    const books = await startBooks()
    const { importId, rows } = await review(books, qifWithSplits, {
      name: 'books.qif',
      reading: { dateOrder: 'mdy' },
    })
    expect((await rows())[0]?.reason).toBe('The file splits it into 3 parts.')
    await commit(books, importId)
    const booked = (await bookingsOf(books)).map((booking) => [
      booking.date.slice(8),
      booking.amount,
      booking.category,
      booking.propertyId,
      booking.isSplit,
      booking.parentId !== null,
      booking.description,
    ])
    const { elm, oak } = books
    expect(booked).toEqual([
      ['25', -100_000, 'mortgage_interest', elm.id, 1, false, ''],
      ['25', -70_000, 'mortgage_interest', elm.id, 0, true, 'interest of March'],
      ['25', -25_000, 'transfer', elm.id, 0, true, ''],
      ['25', -5000, 'uncategorised', elm.id, 0, true, ''],
      ['26', -12_000, 'repairs', oak.id, 0, false, ''],
      // Splits that are 10.00 short of the whole are no splits of it.
      ['27', -9000, 'utilities', elm.id, 0, false, ''],
    ])
  })

  it('is booked whole under the category that its owner chooses instead', async () => {
    const books = await startBooks()
    const { importId } = await review(books, qifWithSplits, { reading: { dateOrder: 'mdy' } })
    const decision = { category: 'insurance' }
    await books.api.bankImports.assign({ importId, rows: [0], ...decision, learn: false })
    await commit(books, importId)
    const [first, second] = await bookingsOf(books)
    expect([first?.category, first?.isSplit, second?.amount]).toEqual(['insurance', 0, -12_000])
  })
})

describe('Words for categories', () => {
  it('mean built-in categories only', () => {
    const ids = new Set(builtInCategories.map(({ id }) => id))
    const words = ['Rents', 'HOA dues', 'Property Taxes', 'Hausgeld', 'Repairs & Maintenance']
    expect(words.map((word) => ids.has(categoryOfWord(word, -1) ?? ''))).toEqual(
      words.map(() => true),
    )
    expect(categoryOfWord('Mortgages & Loans', -1)).toBeNull()
    const both = [1, -1].map((amount) => categoryOfWord('Security Deposits', amount))
    expect(both).toEqual(['security_deposit_in', 'security_deposit_out'])
  })
})
