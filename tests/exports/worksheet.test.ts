import { expect, it } from 'vitest'
import { writeWorkbook } from '#main/exports/workbook'
import { addRow, startSheet } from '#main/exports/worksheet'
import { loadWorkbook } from './load-workbook.ts'

it('keeps the formats of columns over many rows, and a date a date where a column has none', async () => {
  const day = new Date('2026-10-31T00:00:00.000Z')
  const bytes = await writeWorkbook('2026-11-21T09:00:00.000Z', (workbook) => {
    const sheet = workbook.addWorksheet('Rows')
    startSheet(sheet, [
      { title: 'What', width: 20 },
      { title: 'Amount', width: 12, format: 'money' },
    ])
    addRow(sheet, ['Rent', 1650])
    addRow(sheet, [day, -20.5])
    addRow(sheet, ['=A1', null])
    addRow(sheet, [7, 'n/a'])
  })
  const book = await loadWorkbook(bytes)
  const sheet = book.getWorksheet('Rows')
  const cell = (address: string) => sheet?.getCell(address)
  expect(['A2', 'A3', 'A4', 'A5'].map((address) => cell(address)?.value)).toEqual([
    'Rent',
    day,
    '=A1',
    7,
  ])
  expect(['B2', 'B3', 'B5'].map((address) => cell(address)?.value)).toEqual([1650, -20.5, 'n/a'])
  for (const address of ['B2', 'B3']) expect(cell(address)?.numFmt).toContain('#,##0.00')
  expect(cell('A3')?.numFmt).toBe('mm-dd-yy')
  expect(cell('A2')?.numFmt ?? 'General').toBe('General')
})
