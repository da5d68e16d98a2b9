import type { SolveStatus, StoppedBy } from '#shared/optimizer/optimizer-result'
import type { Run } from '#shared/optimizer/optimizations'
import type { AboutExport } from '../optimizations/run-paper.ts'
import { addRow, startSheet, type SheetCell, type Writer } from './worksheet.ts'

const disclaimer = 'Best under your inputs. Not advice.'

type About = AboutExport & { readonly run: Run }

/** Where the file comes from and how far it can be trusted. */
export function addAboutSheet(workbook: Writer, data: About): void {
  const sheet = workbook.addWorksheet('About', { views: [{ state: 'frozen', ySplit: 1 }] })
  startSheet(sheet, [
    { title: 'About', width: 26 },
    { title: disclaimer, width: 90 },
  ])
  for (const line of aboutLines(data)) addRow(sheet, line)
  sheet.commit()
}

const statusWords: Readonly<Record<SolveStatus, string>> = {
  optimal: 'Best plan, proved',
  feasible: 'Best plan found, not proved',
  infeasible: 'No plan meets all limits',
  unbounded: 'No limit holds the plan',
  time_limit: 'No plan found in the time',
  invalid_input: 'Input refused',
  error: 'Failed',
}

const stopWords: Readonly<Record<StoppedBy, string>> = {
  proof: 'proof',
  time: 'the time limit',
  cancel: 'the owner',
}

function aboutLines({ run, ...about }: About): [string, SheetCell][] {
  const { solver, status, stoppedBy, gap, duals, warnings } = run.result
  return [
    ['Run', run.name],
    ['In short', run.explanation?.headline ?? null],
    ['Status', statusWords[status]],
    ['Stopped by', stoppedBy && stopWords[stoppedBy]],
    ['Gap to the best possible', gap],
    ['Objective', run.result.objective],
    ['Shadow prices', duals.note ?? duals.method],
    ['Warnings', warnings.join(', ')],
    ['Portfolio', about.portfolioName],
    ['Currency', about.currency],
    ['Made from', run.source],
    ['Run id', run.id],
    ['Input hash', run.inputHash],
    ['Solver', `${solver.name} ${solver.version}`],
    ['Solved at (UTC)', run.startedAt],
    ['Exported at (UTC)', about.exportedAt],
    ['Note', run.note],
  ]
}
