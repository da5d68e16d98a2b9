import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { exportRun, solveToRun, startTestApp, workedExample } from '../optimizations/test-app.ts'
import { workOut } from './formula-book.ts'

type Input = Parameters<typeof solveToRun>[1]

async function exported(format: 'xlsx' | 'csv' | 'pdf', input: Input = workedExample, name = 'Q3') {
  const app = await startTestApp()
  const run = await solveToRun(app, input, { name })
  const path = join(app.folder, `out.${format}`)
  app.desktop.savePath = path
  expect((await exportRun(app, { runId: run.id, format })).path).toBe(path)
  return { app, run, path }
}

async function exportedWorkbook(input: Input = workedExample) {
  const result = await exported('xlsx', input)
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(result.path)
  const sheet = (name: string) => {
    const found = workbook.getWorksheet(name)
    if (!found) throw new Error(`no sheet ${name}`)
    return found
  }
  return { ...result, workbook, sheet }
}

const textsOf = (sheet: ExcelJS.Worksheet): string[] => {
  const texts: string[] = []
  sheet.eachRow((row) => row.eachCell((cell) => texts.push(cell.text)))
  return texts
}

describe('The workbook of a Deal Picker run', () => {
  it('writes sectors as words in every sheet and sentence', async () => {
    const deals = workedExample.deals.map((deal) => ({ ...deal, sector: 'multi_family' }))
    const caps = [{ by: 'sector', key: 'multi_family', maxAmount: 700_000 }]
    const { workbook } = await exportedWorkbook({ ...workedExample, deals, caps })
    const texts = workbook.worksheets.flatMap(textsOf)
    expect(texts).toContain('Multi-family')
    expect(texts).toContain('the cap on multi-family')
    expect(texts.filter((text) => /[a-z]_[a-z]/.test(text))).toEqual([])
  })

  it('has the five sheets, each with a frozen header', async () => {
    const { workbook } = await exportedWorkbook()
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      'Plan',
      'Limits',
      'Rejected',
      'Inputs',
      'About',
    ])
    for (const { views } of workbook.worksheets) {
      expect(views[0]).toMatchObject({ state: 'frozen', ySplit: 1 })
    }
  })

  it('shows the worked example with live totals: 1,000,000 invested, 75,000 income, 7.5 %, 62,500', async () => {
    const { sheet } = await exportedWorkbook()
    const plan = sheet('Plan')
    const computed = workOut(plan)
    expect(computed.size).toBeGreaterThanOrEqual(15)
    for (const { formula, stored, result } of computed.values()) {
      expect(stored, formula).toBeCloseTo(result, 8)
    }
    expect(computed.get('G5')?.result).toBeCloseTo(1_000_000, 6)
    expect(computed.get('H5')?.result).toBeCloseTo(75_000, 6)
    expect(computed.get('E5')?.result).toBeCloseTo(0.075, 12)
    expect(computed.get('I5')?.result).toBeCloseTo(0.025, 12)
    expect(plan.getCell('A17').value).toBe('Objective: income less interest and risk charge')
    expect(computed.get('G17')?.result).toBeCloseTo(62_500, 6)
    expect(plan.getCell('G2').numFmt).toContain('#,##0.00')
    expect(plan.getCell('E2').numFmt).toBe('0.00%')
    expect(plan.getColumn(1).width).toBe(34)
  })

  it('works the loan into the figures under the totals', async () => {
    const { sheet, run } = await exportedWorkbook({
      ...workedExample,
      caps: [],
      leverage: { maxLtv: 0.3, rate: 0.04 },
    })
    const computed = workOut(sheet('Plan'))
    const last = [...computed.values()].at(-1)
    expect(last?.stored).toBeCloseTo(last?.result ?? NaN, 8)
    expect(last?.result).toBeCloseTo(run.objective ?? NaN, 4)
    expect(run.result.plan?.loan).toBeGreaterThan(0)
  })

  it('says what each limit costs and why each deal was not picked', async () => {
    const deals = [...workedExample.deals, { id: 'D', name: 'Dear', price: 900_000, yield: 0.03 }]
    const { sheet, run } = await exportedWorkbook({ ...workedExample, deals })
    const limits = textsOf(sheet('Limits'))
    for (const { name, sentence } of run.explanation?.limits ?? []) {
      expect(limits).toEqual(expect.arrayContaining([name, sentence]))
    }
    const rejected = sheet('Rejected')
    expect(rejected.getCell('A2').value).toBe('Dear')
    expect(rejected.getCell('F2').value).toBeCloseTo(run.explanation?.whyNot[0]?.neededPrice ?? NaN)
    const about = textsOf(sheet('About'))
    expect(about).toEqual(expect.arrayContaining(['Best under your inputs. Not advice.', run.id]))
    expect(textsOf(sheet('Inputs'))).toContain('budget')
  })

  it('shows each limit as it was typed: a cap of 30 % as a percent, a cover of 1.5 as a number', async () => {
    const { sheet, run } = await exportedWorkbook({
      ...workedExample,
      caps: [
        { by: 'sector', key: 'office', maxShare: 0.3 },
        { by: 'sector', key: 'retail', maxShare: 0.9, shareOf: 'budget' },
      ],
      minYield: 0.02,
      leverage: { maxLtv: 0.4, rate: 0.02, minIcr: 1.5 },
    })
    const shown = run.result.constraints.map(({ id }, index) => {
      const { value, numFmt } = sheet('Limits').getCell(index + 2, 5)
      return [id, value, numFmt]
    })
    expect(shown).toEqual([
      ['budget', 1_000_000, '0.00##'],
      ['cap:sector:office:maxShare', 0.3, '0.00%'],
      ['cap:sector:retail:maxShare', 0.9, '0.00%'],
      ['minYield', 0.02, '0.00%'],
      ['ltv', 0.4, '0.00%'],
      ['minIcr', 1.5, '0.00##'],
    ])
  })

  it('keeps hostile names as text, never as formulas', async () => {
    const evil = ['=1+1', '+cmd|calc', '@SUM(A1)', '<b>x</b>&"', 'a\u0000b\u0007_x000A_', '-2']
    const deals = evil.map((name, n) => ({
      id: `=${n}`,
      name,
      price: 100_000,
      yield: 0.05,
      city: name,
    }))
    const { sheet } = await exportedWorkbook({ budget: 250_000, deals })
    const names = textsOf(sheet('Inputs'))
    expect(names).toEqual(
      expect.arrayContaining(['=1+1', '+cmd|calc', '@SUM(A1)', '<b>x</b>&"', '-2']),
    )
    expect(names).toContain('ab_x000A_')
    for (const name of ['Limits', 'Rejected', 'Inputs', 'About']) {
      sheet(name).eachRow((row) =>
        row.eachCell((cell) => expect(cell.type).not.toBe(ExcelJS.ValueType.Formula)),
      )
    }
    expect(sheet('Plan').getCell('A2').type).toBe(ExcelJS.ValueType.String)
  })

  it('opens when nothing was chosen or nothing is feasible', async () => {
    for (const minInvested of [undefined, 9_000_000]) {
      const input = { budget: minInvested ? 1 : 0, deals: workedExample.deals, minInvested }
      const { sheet } = await exportedWorkbook(JSON.parse(JSON.stringify(input)))
      const plan = sheet('Plan')
      expect(plan.getCell('A2').value).toBe('Total')
      for (const { stored, result } of workOut(plan).values()) expect(stored).toBe(result)
    }
  })

  it('holds 5,000 deals', async () => {
    const deals = Array.from({ length: 5000 }, (_, n) => ({
      id: `d${n}`,
      price: 100_000 + n,
      yield: 0.04 + (n % 100) / 10_000,
    }))
    const { sheet } = await exportedWorkbook({ budget: 5_000_000, deals })
    expect(sheet('Inputs').rowCount).toBeGreaterThan(5000)
    expect(sheet('Rejected').rowCount).toBeGreaterThan(2000)
  })
})

describe('The CSV of a Deal Picker run', () => {
  it('has every deal, the chosen ones first, with figures as numbers', async () => {
    const { path } = await exported('csv')
    const text = readFileSync(path, 'utf8')
    expect(text.startsWith('\uFEFFId,Name,')).toBe(true)
    const { data } = Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true })
    expect(data).toHaveLength(4)
    expect(data.slice(1).map((row) => [row[0], row[7], Math.round(Number(row[9]))])).toEqual([
      ['A', 'yes', 600_000],
      ['B', 'yes', 300_000],
      ['C', 'yes', 100_000],
    ])
  })
})

describe('Exporting a run', () => {
  it('prints the run on its own page and notes each file with the run', async () => {
    const { app, run, path } = await exported('pdf', workedExample, 'Ana/Bo: *round*')
    expect(app.desktop.printedRoute).toBe(`/print/deal-picker/${run.id}`)
    expect(app.desktop.suggestedName).toBe('Deal Picker Ana Bo round 2026-11-21.pdf')
    expect(readFileSync(path, 'utf8')).toBe('%PDF-1.7 test')
    const noted = await app.context.files
      .requireOpen()
      .db.selectFrom('optimization_files')
      .select(['optimizationId', 'kind', 'path'])
      .execute()
    expect(noted).toEqual([{ optimizationId: run.id, kind: 'pdf', path }])
  })

  it('writes nothing when the dialog is cancelled', async () => {
    const { app, run } = await exported('csv')
    app.desktop.savePath = null
    expect((await exportRun(app, { runId: run.id, format: 'xlsx' })).path).toBeNull()
  })

  it('answers EXPORT_FAILED when the folder is gone, and leaves no part behind', async () => {
    const { app, run } = await exported('csv')
    app.desktop.savePath = join(app.folder, 'gone', 'out.csv')
    await expect(exportRun(app, { runId: run.id, format: 'csv' })).rejects.toMatchObject({
      code: 'EXPORT_FAILED',
      message:
        'The file was not written. The folder is no longer there. What was there before is unchanged.',
    })
    expect(existsSync(join(app.folder, 'gone'))).toBe(false)
  })
})
