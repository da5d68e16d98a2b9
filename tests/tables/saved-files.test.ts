import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import exceljs from 'exceljs'
import { describe, expect, it } from 'vitest'
import type { ShownTable } from '#shared/tables'
import { startTestApp } from '../optimizations/test-app.ts'

const table: ShownTable = {
  title: 'Properties: all/open',
  columns: [
    { title: 'Property', kind: 'text' },
    { title: 'Value', kind: 'money' },
    { title: 'Occupancy', kind: 'rate' },
  ],
  rows: [
    ['=1+1', 300_000.25, 0.5],
    ['Elm St', -100_000.5, 1],
    ['Oak Rd', null, null],
  ],
  total: ['Total', 199_999.75, 0.8],
}

async function openSheet(path: string) {
  const workbook = new exceljs.Workbook()
  await workbook.xlsx.readFile(path)
  const [sheet] = workbook.worksheets
  if (!sheet) throw new Error('the workbook has no sheet')
  return sheet
}

describe('a table saved as a CSV', () => {
  it('has a line for each row, its text made safe and its figures plain', async () => {
    const { api, desktop, folder } = await startTestApp()
    desktop.savePath = join(folder, 'table.csv')
    await api.tables.save({ format: 'csv', table })
    expect(readFileSync(desktop.savePath, 'utf8')).toBe(
      '\uFEFFProperty,Value,Occupancy\r\n"\'=1+1",300000.25,0.5\r\nElm St,-100000.5,1\r\nOak Rd,,\r\n',
    )
  })
})

describe('a chart saved as an image', () => {
  it('is the drawn PNG, byte for byte', async () => {
    const { api, desktop, folder } = await startTestApp()
    desktop.savePath = join(folder, 'chart.png')
    const bytes = Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 250])
    const image = `data:image/png;base64,${bytes.toString('base64')}`
    await api.charts.savePng({ title: 'NOI by property', image })
    expect(readFileSync(desktop.savePath)).toEqual(bytes)
    expect(desktop.suggestedName).toBe('NOI by property 2026-11-21.png')
  })

  it('is refused when it is no PNG', async () => {
    const { api } = await startTestApp()
    const image = 'data:text/html;base64,AAAA'
    await expect(api.charts.savePng({ title: 'x', image })).rejects.toThrow()
  })
})

describe('a table saved as a workbook', () => {
  it('keeps text as text, figures as figures, and sums with a live formula', async () => {
    const { api, desktop, folder } = await startTestApp()
    desktop.savePath = join(folder, 'table.xlsx')
    expect(await api.tables.save({ format: 'xlsx', table })).toBe(desktop.savePath)
    expect(desktop.suggestedName).toBe('Properties all open 2026-11-21.xlsx')

    const sheet = await openSheet(desktop.savePath)
    expect(sheet.name).toBe('Properties  all open')
    expect(sheet.getRow(1).values).toEqual([undefined, 'Property', 'Value', 'Occupancy'])
    expect(sheet.getCell('A2').value).toBe('=1+1')
    expect(sheet.getCell('B3').value).toBe(-100_000.5)
    expect(sheet.getCell('B4').value).toBeNull()
    // 300,000.25 − 100,000.50 = 199,999.75
    expect(sheet.getCell('B5').value).toEqual({ formula: 'SUM(B2:B4)', result: 199_999.75 })
  })

  it('writes a total that is no sum of its column, such as an occupancy, as a figure', async () => {
    const { api, desktop, folder } = await startTestApp()
    desktop.savePath = join(folder, 'table.xlsx')
    await api.tables.save({ format: 'xlsx', table })
    expect((await openSheet(desktop.savePath)).getCell('C5').value).toBe(0.8)
  })

  it('writes nothing when the dialog is cancelled', async () => {
    const { api } = await startTestApp()
    expect(await api.tables.save({ format: 'xlsx', table })).toBeNull()
  })
})
