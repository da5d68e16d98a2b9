import type { ConstraintReport } from '#shared/optimizer/optimizer-result'
import type { Run } from '#shared/optimizer/optimizations'
import type { AnyExplanation } from '#shared/optimizer/optimizers'
import {
  addCells,
  addRow,
  type NumberFormat,
  numberFormats,
  startSheet,
  type Writer,
} from './worksheet.ts'

const limitColumn = 5

/** Every limit: how full it is, what one unit more would bring, and that in words. */
export function addLimitsSheet(workbook: Writer, { run }: { readonly run: Run }): void {
  const sheet = workbook.addWorksheet('Limits', { views: [{ state: 'frozen', ySplit: 1 }] })
  startSheet(sheet, [
    { title: 'Limit', width: 40 },
    { title: 'Unit', width: 12 },
    { title: 'Used', width: 18, format: 'ratio' },
    { title: 'Must be', width: 9 },
    { title: 'Limit value', width: 18, format: 'ratio' },
    { title: 'Room left', width: 18, format: 'ratio' },
    { title: 'Binding', width: 9 },
    { title: 'One unit more of the limit changes the objective by', width: 24, format: 'ratio' },
    { title: 'Holds from', width: 18, format: 'ratio' },
    { title: 'Holds to', width: 18, format: 'ratio' },
    { title: 'In words', width: 90 },
  ])
  const words = new Map((run.explanation?.limits ?? []).map((limit) => [limit.id, limit]))
  for (const row of run.result.constraints) {
    const { name, sentence } = words.get(row.id) ?? { name: row.id, sentence: null }
    const cells = addCells(sheet, [name, ...figuresOf(row), sentence])
    cells.getCell(limitColumn).numFmt = numberFormats[limitFormat(row)]
    cells.commit()
  }
  for (const note of run.explanation ? notesOf(run.explanation) : []) addRow(sheet, [note])
  sheet.commit()
}

/** How far the shadow prices can be trusted, or why nothing fits and what would help. */
const notesOf = ({ caution, infeasibility }: AnyExplanation): string[] =>
  [
    caution,
    infeasibility?.headline,
    ...(infeasibility?.fixes ?? []).map(({ sentence }) => sentence),
    infeasibility?.afterwards,
  ].filter((note) => typeof note === 'string')

const percentLimit =
  /\/(?:maxShare|minShare|minYield|maxRisk|maxLtv|maxLtvThrough|minDebtYield|fixedShareMin|occupancyTarget)$/

/** The typed number has a unit of its own: a cap of 30 % has a row that is counted in money. */
const limitFormat = ({ path }: ConstraintReport): NumberFormat =>
  percentLimit.test(path ?? '') ? 'rate' : 'ratio'

const figuresOf = (row: ConstraintReport) => [
  row.unit,
  row.lhs,
  row.sense,
  row.limit ?? row.rhs,
  row.slack,
  row.binding ? 'yes' : 'no',
  row.limitDual,
  row.rhsRange?.[0] ?? null,
  row.rhsRange?.[1] ?? null,
]
