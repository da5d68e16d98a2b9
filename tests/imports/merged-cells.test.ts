import exceljs from 'exceljs'
import { describe, expect, it } from 'vitest'
import { readWorkbookRows } from '#main/table-files/read-workbook'
import { bringIn, startTestApp } from '../entity-imports/sheet-files.ts'
import { newProperty } from '../portfolio/entries.ts'
import { bookingsOf, commit, review, startBooks } from './import-file.ts'

type Cells = readonly (string | number | null)[]

/** A workbook as people make them: cells merged over rows and columns. */
async function mergedWorkbook(rows: readonly Cells[], merges: readonly string[]) {
  const workbook = new exceljs.Workbook()
  const sheet = workbook.addWorksheet('Sheet1')
  sheet.addRows(rows.map((row) => Array.from(row)))
  for (const range of merges) sheet.mergeCells(range)
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

describe('A merged cell of a spreadsheet', () => {
  it('counts for every row that it spans, once across, and makes no row of its own', async () => {
    const bytes = await mergedWorkbook(
      [
        ['Rent roll', null, null],
        ['Property', 'Unit', 'Rent'],
        ['Elm', 'A', 900],
        [null, 'B', 950],
        ['Oak', 'C', 1000],
        [null, null, null],
      ],
      ['A1:C1', 'A3:A4', 'A5:A6', 'B5:B6', 'C5:C6'],
    )
    const { rows } = await readWorkbookRows(bytes)
    expect(rows.map(({ line, cells }) => [line, cells])).toEqual([
      [1, ['Rent roll', '', '']],
      [2, ['Property', 'Unit', 'Rent']],
      [3, ['Elm', 'A', '900']],
      [4, ['Elm', 'B', '950']],
      [5, ['Oak', 'C', '1000']],
    ])
  })

  it('names the property of every unit below it when units are brought in', async () => {
    const app = await startTestApp()
    const { api } = app
    const { id: propertyId } = await api.properties.create({
      ...newProperty(app),
      name: 'Elm House',
    })
    const bytes = await mergedWorkbook(
      [
        ['Property', 'Unit', 'Sq Ft', 'Market Rent'],
        ['Elm House', 'A', 850, 1700],
        [null, 'B', 800, 1650],
      ],
      ['A2:A3'],
    )
    const { counts } = await bringIn(app, bytes, { name: 'mine.xlsx' })
    expect(counts).toMatchObject({ created: 2, refused: 0 })
    const { units } = await api.properties.get({ propertyId, asOf: '2026-11-21' })
    expect(units.map(({ label, marketRent }) => [label, marketRent])).toEqual([
      ['A', 170_000],
      ['B', 165_000],
    ])
  })

  it('gives its day to every line of a bank file that it spans', async () => {
    const books = await startBooks()
    const bytes = await mergedWorkbook(
      [
        ['Date', 'Payee', 'Description', 'Amount'],
        ['2026-03-02', 'Shop', 'Paint', -10],
        [null, 'Shop', 'Brushes', -5.5],
      ],
      ['A2:A3'],
    )
    const { importId, counts } = await review(books, bytes, { name: 'statement.xlsx' })
    expect(counts).toMatchObject({ new: 2, unclear: 0 })
    await commit(books, importId)
    const bookings = await bookingsOf(books)
    expect(bookings.map(({ date, amount }) => [date, amount])).toEqual([
      ['2026-03-02', -1000],
      ['2026-03-02', -550],
    ])
  })
})
