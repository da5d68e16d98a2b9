import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { describe, expect, it } from 'vitest'
import type { AppContext } from '#main/app-context'
import { dealFileRouter } from '#main/deal-files/deal-file-router'
import { createFileShelf } from '#main/table-files/file-shelf'
import { type DealFileShelf, previewFile } from '#main/deal-files/deal-file-handlers'
import { previewDealFile, readDealFile } from '#main/deal-files/deal-file-tasks'
import { runDealFileTask } from '#main/deal-files/run-deal-file-task'
import type { DealColumn } from '#shared/deals/deal-files'
import { parseDealPickerInput } from '#shared/deal-picker/deal-picker'
import type { NumberStyle } from '#shared/imports/table-files'
import { solveToRun, startTestApp } from '../optimizations/test-app.ts'
import { csvFile, oddFiles, refusedFiles } from './hostile-files.ts'

type Wishes = {
  mapping?: (DealColumn | null)[]
  numberStyle?: NumberStyle
  ratesInPercent?: boolean
}

// Reading a file needs no portfolio, only the shelf where it waits for its columns to be mapped.
const api = createRouterClient(dealFileRouter, {
  context: { dealFiles: createFileShelf() } as unknown as AppContext,
})
type Api = Pick<typeof api, 'read' | 'map'>

/** Reads a file and maps it as suggested, unless told otherwise, by way of the worker. */
async function readAndMap(content: string | Uint8Array, { read, map }: Api = api) {
  const preview = await read({ file: csvFile(content) })
  const { fileId, suggested: mapping, numberStyle } = preview
  return { preview, ...(await map({ fileId, mapping, numberStyle, ratesInPercent: false })) }
}

/** The same without the worker, whose start would take most of the time. */
function readAndMapHere(content: string | Uint8Array, wishes: Wishes = {}) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const preview = previewDealFile(bytes)
  const { suggested: mapping, numberStyle } = preview
  const choices = { mapping, numberStyle, ratesInPercent: false, ...wishes }
  return { preview, ...readDealFile(bytes, choices) }
}

describe('A file that is no list of deals', () => {
  it.each(refusedFiles)('is refused in a plain sentence: %s', (_what, content, sentence) => {
    const refusal = expect.objectContaining({
      code: 'IMPORT_REFUSED',
      message: expect.stringMatching(sentence),
    })
    expect(() => previewDealFile(content)).toThrow(refusal)
  })

  it('is refused in the same sentence when the worker reads it', async () => {
    for (const [, content, sentence] of refusedFiles.slice(0, 5)) {
      await expect(api.read({ file: csvFile(content) })).rejects.toMatchObject({
        code: 'IMPORT_REFUSED',
        message: expect.stringMatching(sentence),
      })
    }
  })

  it('is refused above 10 MB before it is read, and taken at 10 MB', async () => {
    const row = `${'x'.repeat(90)},100,0.05\n`
    const header = 'Name,Price,Yield\n'
    const rows = Math.floor((10_000_000 - header.length) / row.length)
    const filled = header + row.repeat(rows)
    const exact = filled + ' '.repeat(10_000_000 - filled.length)
    expect((await api.read({ file: csvFile(exact) })).rowCount).toBe(rows)
    await expect(api.read({ file: csvFile(`${exact} `) })).rejects.toMatchObject({
      code: 'TOO_LARGE',
    })
  })

  it('names the line of what is wrong', async () => {
    const file = csvFile('Name,Notes,Price\nA,"two\nlines",1\n\nB,"x"y,1\n')
    await expect(api.read({ file })).rejects.toMatchObject({ data: { place: 'row 5' } })
  })

  it('is given up when it takes longer than allowed', async () => {
    const task = { kind: 'preview', bytes: new Uint8Array(10) } as const
    await expect(runDealFileTask(task, { timeoutMs: 1 })).rejects.toMatchObject({
      code: 'IMPORT_REFUSED',
      message: expect.stringContaining('too long'),
    })
  })
})

describe('A list of deals written in another way', () => {
  it.each(oddFiles)('is read all the same: %s', (_what, content) => {
    const first = readAndMapHere(content)
    const at = first.preview.columns.indexOf('Price')
    const again = first.preview.suggested.filter((column) => column === 'price')
    expect(again).toHaveLength(1)
    expect(first.preview.suggested[at]).toBe('price')
    expect(first.problems).toEqual([])
    expect(first.deals).toMatchObject([{ name: 'A', price: 100, yield: 0.05 }])
    expect(parseDealPickerInput({ budget: 1, deals: first.deals }).ok).toBe(true)
  })

  it('is understood by the headings that brokers use', async () => {
    const headings = [
      'Ref.',
      'Property Name',
      'Asking Price (USD)',
      'Cap Rate',
      'NOI ($/yr)',
      'Property Type',
      'City',
      'Risk score',
      'Must buy?',
      'Exclude',
      'Min. ticket',
      'Max ticket',
      'Broker phone',
    ]
    const preview = await api.read({ file: csvFile(`${headings.join(',')}\n1,2\n`) })
    expect(preview.suggested).toEqual([
      'id',
      'name',
      'price',
      'yield',
      'noi',
      'sector',
      'city',
      'risk',
      'must',
      'exclude',
      'minTicket',
      'maxTicket',
      null,
    ])
  })

  it.each([
    ['1,234.56', '"1,250,000.50"', '0.065', 1_250_000.5],
    ['1.234,56', '"1.250.000,50"', '"0,065"', 1_250_000.5],
    ['1 234,56', '"1 250 000,50"', '"0,065"', 1_250_000.5],
    ['1 234,56', '"1\u202F250\u00A0000,50 €"', '"0,065"', 1_250_000.5],
    ['1,234.56', '"$1,250,000"', '6.5%', 1_250_000],
    ['1.234,56', '250.000', '6%', 250_000, 0.06],
    ['1,234.56', '"250,000"', '5.125 %', 250_000, 0.05125],
    ['1,234.56', '1250000', '.065', 1_250_000],
    ['1,234.56', "1'250'000.00", '0.065', 1_250_000],
  ])('recognises %s from %s and %s', (style, price, rate, value, yieldRate = 0.065) => {
    const { preview, deals, problems } = readAndMapHere(`Name,Price,Yield\nA,${price},${rate}\n`)
    expect(problems).toEqual([])
    expect(preview.numberStyle).toBe(style)
    expect(deals[0]).toMatchObject({ price: value, yield: yieldRate })
  })

  it('takes yields and risks as percents when told so', () => {
    const csv = 'Name,Price,Yield,Risk\nA,100,6.5,2\nB,100,7 %,0\n'
    const { deals } = readAndMapHere(csv, { ratesInPercent: true })
    expect(deals.map((deal) => [deal.yield, deal.risk])).toEqual([
      [0.065, 0.02],
      [0.07, 0],
    ])
  })
})

describe('A line that is no deal', () => {
  const cases: [string, string, string][] = [
    ['A,0,0.05,,,,,', 'Price', 'Price must be above 0.'],
    ['A,(100),0.05,,,,,', 'Price', 'Price must be above 0.'],
    ['A,,0.05,,,,,', 'Price', 'Price is missing.'],
    ['A,abc,0.05,,,,,', 'Price', 'Price is not a number written like 1,234.56.'],
    ['A,"12,34",0.05,,,,,', 'Price', 'Price is not a number written like 1,234.56.'],
    ['A,1.2.3,0.05,,,,,', 'Price', 'Price is not a number written like 1,234.56.'],
    ['A,NaN,0.05,,,,,', 'Price', 'Price is not a number written like 1,234.56.'],
    ['A,Infinity,0.05,,,,,', 'Price', 'Price is not a number written like 1,234.56.'],
    ['A,0x10,0.05,,,,,', 'Price', 'Price is not a number written like 1,234.56.'],
    ['A,#REF!,0.05,,,,,', 'Price', 'Price is not a number written like 1,234.56.'],
    ['A,5%,0.05,,,,,', 'Price', 'Price is not a number written like 1,234.56.'],
    ['A,=1+1,0.05,,,,,', 'Price', 'Price is not a number written like 1,234.56.'],
    ['A,1e13,0.05,,,,,', 'Price', 'Price must not be larger than 1,000,000,000,000.'],
    [
      'A,100,6.5,,,,,',
      'Yield',
      'Yield must be between -100% and 100%. Are the rates in this file percents?',
    ],
    ['A,100,,,,,,', 'Yield', 'Yield is missing, and so is the NOI it could be worked out from.'],
    [
      'A,100,0.05,-0.1,,,,',
      'Risk',
      'Risk must be between 0% and 100%. Are the rates in this file percents?',
    ],
    [',100,0.05,,,,,', 'Name', 'Name is missing.'],
    ['A,100,0.05,,maybe,,,', 'Must', 'Must buy must be yes or no.'],
    ['A,100,0.05,,yes,x,,', 'Exclude', 'A deal cannot be a must and excluded at once.'],
    ['A,100,0.05,,,,50,20', 'Max ticket', 'Largest ticket must not be below the smallest ticket.'],
    ['A,100,0.05,,,,-5,', 'Min ticket', 'Smallest ticket must not be negative.'],
    ['A,100,0.05,,,,,0', 'Max ticket', 'Largest ticket must be above 0.'],
    [`${'n'.repeat(201)},100,0.05,,,,,`, 'Name', 'Name may have at most 200 characters.'],
    [
      'A,100,0.05,,,,,,surplus',
      'Column 9',
      'This line has more cells than the header, which has 8.',
    ],
  ]
  const header = 'Name,Price,Yield,Risk,Must,Exclude,Min ticket,Max ticket'

  it.each(cases)('is listed with its line, column and reason: %s', (row, column, message) => {
    const csv = `${header}\nGood,100,0.05,,,,,\n\n${row}\n`
    const { deals, problems } = readAndMapHere(csv, { numberStyle: '1,234.56' })
    expect(deals.map(({ name }) => name)).toEqual(['Good'])
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ row: 4, column, message })
  })

  it('is told from the lines above by line breaks inside quotes', () => {
    const csv = 'Name,City,Price,Yield\n"A\nB",x,1,0.05\nC,x,0,0.05\n'
    const { problems } = readAndMapHere(csv)
    expect(problems.map(({ row }) => row)).toEqual([4])
  })

  it('is every second of two with the same id', () => {
    const csv = 'Id,Name,Price,Yield\nx,A,1,0.05\nx,B,1,0.05\n'
    const { deals, problems } = readAndMapHere(csv)
    expect(deals.map(({ name }) => name)).toEqual(['A'])
    expect(problems).toMatchObject([{ row: 3, column: 'Id', value: 'x' }])
  })

  it('is counted beyond the first 1,000 that are listed', () => {
    const csv = `Name,Price,Yield\n${'A,0,0.05\n'.repeat(1500)}`
    const { problems, problemCount } = readAndMapHere(csv)
    expect([problems.length, problemCount]).toEqual([1000, 1500])
  })

  it('is every line when a needed column is not chosen, or one is chosen twice', () => {
    const csv = 'Name,Price,Yield\nA,1,0.05\n'
    const missing = readAndMapHere(csv, { mapping: ['name', null, null] })
    expect(missing.deals).toEqual([])
    expect(missing.problems.map(({ message }) => message)).toEqual([
      'No column of the file is chosen for Price.',
      'No column of the file is chosen for Yield or NOI.',
    ])
    const twice = readAndMapHere(csv, { mapping: ['name', 'price', 'price'] })
    expect(twice.problems.map(({ message }) => message)).toContain(
      'More than one column is chosen for Price.',
    )
  })
})

describe('Deal files in a session', () => {
  it('keep the last four and answer NOT_FOUND for older ones', async () => {
    const ids: string[] = []
    for (let n = 0; n < 5; n++) {
      const { fileId } = await api.read({ file: csvFile(`Name,Price\nA${n},1\n`) })
      ids.push(fileId)
    }
    const choices = { mapping: [], numberStyle: '1,234.56', ratesInPercent: false } as const
    const map = (fileId = '') => api.map({ fileId, ...choices, mapping: [...choices.mapping] })
    await expect(map(ids[0])).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect((await map(ids[1])).deals).toEqual([])
  })

  it('offer a template that reads back without a problem and can be solved', async () => {
    const app = await startTestApp()
    app.desktop.savePath = join(app.folder, 'Deals.csv')
    expect(await app.api.dealFiles.saveTemplate()).toBe(app.desktop.savePath)
    const content = new Uint8Array(readFileSync(app.desktop.savePath))
    const { preview, deals, problems } = await readAndMap(content, app.api.dealFiles)
    expect(problems).toEqual([])
    expect(preview.suggested).not.toContain(null)
    expect(deals.map(({ id, price, yield: rate }) => [id, price, rate])).toEqual([
      ['A-1', 600_000, 0.08],
      ['A-2', 500_000, 0.07],
      ['A-3', 400_000, 0.06],
    ])
    const run = await solveToRun(app, { budget: 1_000_000, deals }, { source: 'csv' })
    expect(run.status).toBe('optimal')
  })

  it('show at most 20 rows and short cells', async () => {
    const shelf: DealFileShelf = createFileShelf()
    const csv = `Name,Price\n${`${'x'.repeat(5000)},1\n`.repeat(30)}`
    const { sampleRows, rowCount } = await previewFile(shelf, csvFile(csv), {})
    expect([sampleRows.length, rowCount]).toEqual([20, 30])
    expect(sampleRows[0]?.[0]).toHaveLength(200)
  })

  it('leave objects as they are when a column is called __proto__', async () => {
    const csv = '__proto__,Name,Price,Yield\npolluted,A,1,0.05\n'
    const { preview } = await readAndMap(csv)
    expect(preview.columns[0]).toBe('__proto__')
    expect('polluted' in {}).toBe(false)
  })

  it('read 100,000 deals in a few seconds', async () => {
    const csv = `Name,Price,Yield\n${'A deal with a name,123456.78,0.0567\n'.repeat(100_000)}`
    const began = performance.now()
    const { deals } = await readAndMap(csv)
    expect(deals).toHaveLength(100_000)
    expect(performance.now() - began).toBeLessThan(20_000)
  })
})
