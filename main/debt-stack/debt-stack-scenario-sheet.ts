import type { DebtStackPlan } from '#shared/debt-stack/debt-stack'
import type { DebtStackExport } from './debt-stack-export.ts'
import { addRow, type SheetCell, startSheet, type Writer } from '../exports/worksheet.ts'

/** Each scenario with what it does to income and value, and how far the debt is from its limits in it. */
export function addScenarioSheet(workbook: Writer, data: DebtStackExport): void {
  const { plan, currency } = data
  if (!plan) return
  const sheet = workbook.addWorksheet('Scenarios', { views: [{ state: 'frozen', ySplit: 1 }] })
  startSheet(sheet, [
    { title: 'Scenario', width: 28 },
    { title: 'Probability', width: 12, format: 'rate' },
    { title: 'Reference rate', width: 14, format: 'rate' },
    { title: `Net operating income (${currency})`, width: 26, format: 'money' },
    { title: `Value (${currency})`, width: 20, format: 'money' },
    { title: `Debt (${currency})`, width: 20, format: 'money' },
    { title: 'Loan to value', width: 14, format: 'rate' },
    { title: 'Loan to value, at most', width: 20, format: 'rate' },
    { title: `Debt service less hedges (${currency})`, width: 26, format: 'money' },
    { title: 'Debt service cover', width: 18, format: 'ratio' },
    { title: 'Cover, at least', width: 16, format: 'ratio' },
  ])
  for (const [at, scenario] of data.input.scenarios.entries()) {
    addRow(sheet, scenarioCells(data, plan.metrics, scenario, at + 2))
  }
  sheet.commit()
}

type Scenario = DebtStackExport['input']['scenarios'][number]

function scenarioCells(
  { input }: DebtStackExport,
  { debt, ltv, dscr }: DebtStackPlan['metrics'],
  scenario: Scenario,
  row: number,
): SheetCell[] {
  const { id, probability, index, noiFactor = 1, valueFactor = 1 } = scenario
  const { maxLtv = input.maxLtv ?? null, minDscr = input.minDscr ?? null } = scenario
  const noi = input.noi * noiFactor
  const share = ltv[id] ?? null
  return [
    id,
    probability,
    index,
    noi,
    input.value * valueFactor,
    debt,
    share === null ? null : { formula: `F${row}/E${row}`, result: share },
    maxLtv,
    ...coverCells(noi, dscr[id] ?? null, row),
    minDscr,
  ]
}

const coverCells = (noi: number, cover: number | null, row: number): SheetCell[] =>
  cover === null || cover === 0
    ? [null, cover]
    : [noi / cover, { formula: `D${row}/I${row}`, result: cover }]
