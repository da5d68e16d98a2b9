import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import exceljs from 'exceljs'
import { expect, it, onTestFinished } from 'vitest'
import { ReportName } from '#shared/reports/report-names'
import { buildReport } from '#main/reports/build-report'
import { reportXlsx } from '#main/reports/report-xlsx'
import { styleNames } from '../exports/archive-files.ts'
import { loadWorkbook } from '../exports/load-workbook.ts'
import { sharedSample } from '../metrics/sample-file.ts'

const sample = sharedSample()

/** On CI the set-up brings it; a developer's machine may have it. */
const hasLibreOffice = (process.env['PATH'] ?? '')
  .split(delimiter)
  .some((folder) => existsSync(join(folder, 'soffice')))

const figuresOf = (workbook: exceljs.Workbook): Map<string, number> => {
  const figures = new Map<string, number>()
  for (const sheet of workbook.worksheets)
    sheet.eachRow((row) =>
      row.eachCell(({ address, formula, result }) => {
        if (formula && typeof result === 'number') figures.set(`${sheet.name}!${address}`, result)
      }),
    )
  return figures
}

it.runIf(hasLibreOffice)(
  `LibreOffice works every formula of every report out to what is stored with it, and keeps the names of its styles${hasLibreOffice ? '' : ' (skipped: LibreOffice is not installed, so this is NOT checked)'}`,
  { timeout: 120_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'freehold-recalculated-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const stored = new Map<string, Map<string, number>>()
    for (const report of ReportName.options) {
      const about = { portfolioId: 'sample', propertyIds: [], dealId: 'D02' }
      const request = { report, ...about, asOf: '2026-10-31' }
      const bytes = await reportXlsx(await buildReport(sample(), request), '2026-11-21T09:00:00Z')
      const workbook = await loadWorkbook(bytes)
      stored.set(report, figuresOf(workbook))
      writeFileSync(join(folder, `as-written-${report}.xlsx`), bytes)
      // Without what is stored with them, formulas are worked out when the file is opened.
      for (const sheet of workbook.worksheets)
        sheet.eachRow((row) =>
          row.eachCell((cell) => {
            if (cell.formula) cell.value = { formula: cell.formula }
          }),
        )
      await workbook.xlsx.writeFile(join(folder, `${report}.xlsx`))
    }
    const files = [...stored.keys(), 'as-written-monthly', 'as-written-schedule-e'].map((name) =>
      join(folder, `${name}.xlsx`),
    )
    const out = join(folder, 'out')
    const profile = `-env:UserInstallation=file://${folder}/profile`
    const options = ['--headless', '--convert-to', 'xlsx', '--outdir', out]
    execFileSync('soffice', [profile, ...options, ...files], { stdio: 'ignore' })
    for (const [report, figures] of stored) {
      const workbook = new exceljs.Workbook()
      await workbook.xlsx.readFile(join(out, `${report}.xlsx`))
      const worked = figuresOf(workbook)
      expect(figures.size, report).toBeGreaterThan(0)
      for (const [place, figure] of figures)
        expect(worked.get(place), `${report} ${place}`).toBeCloseTo(figure, 6)
    }
    const kept = await styleNames(readFileSync(join(out, 'as-written-monthly.xlsx')))
    expect(kept).toEqual(expect.arrayContaining(['Freehold money', 'Freehold money grand total']))
    const form = await styleNames(readFileSync(join(out, 'as-written-schedule-e.xlsx')))
    expect(form).toEqual(expect.arrayContaining(['Freehold money total', 'Freehold date']))
  },
)
