import { spawnSync } from 'node:child_process'
import { existsSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import exceljs from 'exceljs'
import { buildReport } from '#main/reports/build-report'
import { addPreset } from '#main/reports/preset-handlers'
import { reportXlsx } from '#main/reports/report-xlsx'
import type { ReportDocument } from '#shared/reports/report-document'
import { answerSaveDialog, launchApp, newUserData, root } from '../../scripts/drive-app.ts'
import { loadPortfolioId, makePortfolio } from './make-portfolio.ts'
import { median, report, time } from './measure.ts'

// The owner's report of a year with 10,000 bookings: saved as pages from the window, and made as a workbook.
// Beside them, in the same run, what a bare window needs to print a plain table of the same cells, and the
// library to write them.
const runs = 3
const budgets = { pdf: 3000, xlsx: 2000 }
const userData = newUserData()
const dataFile = join(userData, 'Load.freehold')
const choice = {
  report: 'monthly' as const,
  propertyIds: [],
  period: { kind: 'custom' as const, from: '2025-11', to: '2026-10' },
}

const load = { properties: 10, years: 1, bookings: 1000, seed: 7 }
const file = await makePortfolio(dataFile, load)
const preset = await addPreset(file, { portfolioId: loadPortfolioId, name: 'Year', choice })
const request = { ...choice, portfolioId: loadPortfolioId, asOf: '2026-10-31' }
const document = await buildReport(file, request)
const rows = document.tables.reduce((sum, table) => sum + table.rows.length, 0)
console.log(`${rows} rows`)

const plain = await time(runs, () => writePlainly(document))
const workbook = await time(runs, async () =>
  reportXlsx(await buildReport(file, request), '2026-11-21T09:00:00Z'),
)
file.close()
report('exceljs alone: the same cells without styles', plain)
report('Workbook, read from the books', workbook, plain)
verdict('Workbook', workbook, budgets.xlsx)

const bare = printPlainly(document)
const pages = await printFromWindow()
report('Bare window: a plain table of the same cells', bare)
report('Pages, from the choice in the window to the file', pages, bare)
verdict('Pages', pages, budgets.pdf)
rmSync(userData, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })

function verdict(label: string, times: readonly number[], budgetMs: number): void {
  const met = median(times) <= budgetMs ? 'met' : 'MISSED'
  console.log(`${label}: budget ${budgetMs} ms: ${met}`)
}

async function writePlainly({ tables }: ReportDocument): Promise<void> {
  const workbook = new exceljs.Workbook()
  for (const { id, columns, rows } of tables) {
    const sheet = workbook.addWorksheet(id)
    sheet.addRow(columns.map(({ title }) => title))
    for (const { cells } of rows) sheet.addRow(cells)
  }
  await workbook.xlsx.writeBuffer()
}

function printPlainly({ tables }: ReportDocument): number[] {
  const html = join(userData, 'plain.html')
  const lines = tables.flatMap(({ rows }) =>
    rows.map(({ cells }) => `<tr><td>${cells.join('<td>')}`),
  )
  writeFileSync(html, `<!doctype html><meta charset="utf-8"><table>${lines.join('')}</table>`)
  const program = createRequire(import.meta.url)('electron') as string
  const flags = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const args = [...flags, '--use-angle=swiftshader', join(root, 'tests/bench/bare-print'), html]
  return Array.from({ length: runs }, () =>
    Number(spawnSync(program, args, { encoding: 'utf8' }).stdout.trim().split('\n').at(-1)),
  )
}

async function printFromWindow(): Promise<number[]> {
  writeFileSync(join(userData, 'settings.json'), JSON.stringify({ lastFile: dataFile }))
  const { app, page, close } = await launchApp({ userData })
  await page.getByTestId('dashboard').waitFor()
  await page.evaluate((hash) => (location.hash = hash), `#/reports?preset=${preset.id}`)
  await page.getByTestId('report-pages').waitFor()
  const path = join(userData, 'pages.pdf')
  await answerSaveDialog(app, path)
  const times = await time(runs, async () => {
    rmSync(path, { force: true })
    await page.getByTestId('report-export').click()
    await page.getByTestId('report-export-pdf').click()
    while (!existsSync(path)) await wait(20)
  })
  console.log(`${(statSync(path).size / 2 ** 20).toFixed(1)} MiB of pages`)
  await close()
  return times
}
