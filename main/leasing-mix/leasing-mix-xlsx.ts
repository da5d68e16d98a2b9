import type { LeasingMixExplanation } from '#shared/leasing-mix'
import { expiryByYear } from '#shared/leasing-mix-figures'
import type { ConstraintReport, LimitSentence } from '#shared/optimizer-result'
import { writeWorkbook } from '../exports/workbook.ts'
import { addRow, type SheetCell, startSheet, type Writer } from '../exports/worksheet.ts'
import { addCashFlowSheet } from './cash-flow-sheet.ts'
import type { LeasingMixExport } from './leasing-mix-export.ts'
import { addOfferSheet } from './offer-sheet.ts'

/**
 * A Leasing Mix run as a workbook: the offers, the cash flow they bring month by month, when leases end,
 * the limits, about. Rents, incentives and the whole cash flow are formulas over the terms of the offers.
 */
export const leasingMixXlsx = (data: LeasingMixExport): Promise<Uint8Array> =>
  writeWorkbook(data.exportedAt, (workbook) => {
    addOfferSheet(workbook, data)
    addCashFlowSheet(workbook, data)
    addExpirySheet(workbook, data)
    addLimitSheet(workbook, data)
    addAboutSheet(workbook, data)
  })

function addExpirySheet(workbook: Writer, { run, input, currency }: LeasingMixExport): void {
  const sheet = workbook.addWorksheet('Expiries', { views: [{ state: 'frozen', ySplit: 1 }] })
  startSheet(sheet, [
    { title: 'Ends within years', width: 18, format: 'count' },
    { title: `Rent of running leases (${currency})`, width: 30, format: 'money' },
    { title: `Rent offered, expected (${currency})`, width: 30, format: 'money' },
    { title: `Together (${currency})`, width: 20, format: 'money' },
  ])
  const years = run.result.plan ? expiryByYear(input, run.result.plan) : []
  years.forEach(({ year, existing, offered }, index) => {
    const line = index + 2
    const together = { formula: `B${line}+C${line}`, result: existing + offered }
    addRow(sheet, [year + 1, existing, offered, together])
  })
  sheet.commit()
}

function addLimitSheet(workbook: Writer, { run }: LeasingMixExport): void {
  const sheet = workbook.addWorksheet('Limits', { views: [{ state: 'frozen', ySplit: 1 }] })
  startSheet(sheet, [
    { title: 'Limit', width: 40 },
    { title: 'Limit value', width: 16, format: 'ratio' },
    { title: 'Room left', width: 16, format: 'ratio' },
    { title: 'Binding', width: 10 },
    { title: 'One unit more of the limit brings', width: 28, format: 'ratio' },
    { title: 'In words', width: 90 },
  ])
  const rows = new Map(run.result.constraints.map((row) => [row.id, row]))
  for (const limit of run.explanation?.limits ?? []) addRow(sheet, limitCells(limit, rows))
  for (const note of run.explanation ? notesOf(run.explanation) : []) addRow(sheet, [note])
  sheet.commit()
}

function limitCells(
  { id, name, sentence, binding }: LimitSentence,
  rows: ReadonlyMap<string, ConstraintReport>,
): SheetCell[] {
  const { limit = null, slack = null, limitDual = null } = rows.get(id) ?? {}
  return [name, limit, slack, binding ? 'yes' : 'no', limitDual, sentence]
}

/** How far the shadow prices can be trusted, or why nothing fits and what would help. */
const notesOf = ({ caution, infeasibility }: LeasingMixExplanation): string[] =>
  [
    caution,
    infeasibility?.headline,
    ...(infeasibility?.fixes ?? []).map(({ sentence }) => sentence),
  ].filter((note) => typeof note === 'string')

function addAboutSheet(workbook: Writer, { run, ...about }: LeasingMixExport): void {
  const sheet = workbook.addWorksheet('About', { views: [{ state: 'frozen', ySplit: 1 }] })
  startSheet(sheet, [
    { title: 'About', width: 26 },
    { title: 'Best under your inputs. Not advice.', width: 90 },
  ])
  const { solver, status, gap, duals, warnings, objective } = run.result
  const lines = [
    ['Run', run.name],
    ['In short', run.explanation?.headline ?? null],
    ['Status', status],
    ['Gap to the best possible', gap],
    ['Objective', objective],
    ['Shadow prices', duals.note ?? duals.method],
    ['Warnings', warnings.join(', ')],
    ['Portfolio', about.portfolioName],
    ['Currency', about.currency],
    ['Run id', run.id],
    ['Input hash', run.inputHash],
    ['Solver', `${solver.name} ${solver.version}`],
    ['Solved at (UTC)', run.startedAt],
    ['Exported at (UTC)', about.exportedAt],
    ['Note', run.note],
  ] as const
  for (const line of lines) addRow(sheet, line)
  sheet.commit()
}
