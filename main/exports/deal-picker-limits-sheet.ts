import { bug } from '#shared/bug'
import type { Deal, DealPickerExplanation, WhyNot } from '#shared/deal-picker'
import type { ConstraintReport } from '#shared/optimizer-result'
import { dealName, type DealPickerExport, sectorOf } from './deal-picker-export.ts'
import {
  addCells,
  addRow,
  type NumberFormat,
  numberFormats,
  type SheetCell,
  startSheet,
  type Writer,
} from './worksheet.ts'

const limitColumn = 5

/** Every limit: how full it is, what one unit more would bring, and that in words. */
export function addLimitsSheet(workbook: Writer, { run }: DealPickerExport): void {
  const sheet = workbook.addWorksheet('Limits', { views: [{ state: 'frozen', ySplit: 1 }] })
  startSheet(sheet, [
    { title: 'Limit', width: 40 },
    { title: 'Unit', width: 12 },
    { title: 'Used', width: 18, format: 'ratio' },
    { title: 'Must be', width: 9 },
    { title: 'Limit value', width: 18, format: 'ratio' },
    { title: 'Room left', width: 18, format: 'ratio' },
    { title: 'Binding', width: 9 },
    { title: 'One unit more of the limit brings, a year', width: 24, format: 'ratio' },
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
const notesOf = ({ caution, infeasibility }: DealPickerExplanation): string[] =>
  [
    caution,
    infeasibility?.headline,
    ...(infeasibility?.fixes ?? []).map(({ sentence }) => sentence),
    infeasibility?.afterwards,
  ].filter((note) => typeof note === 'string')

const percentLimit = /\/(?:maxShare|minShare|minYield|maxRisk|maxLtv)$/

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

const certaintyWords: Readonly<Record<WhyNot['certainty'], string>> = {
  exact: 'exact',
  'given-choices': 'given the other choices',
  indicative: 'indicative',
  none: '',
}

/** The deals that were not picked, the nearest to being picked first. */
export function addRejectedSheet(workbook: Writer, data: DealPickerExport): void {
  const { run, dealById, currency } = data
  const sheet = workbook.addWorksheet('Rejected', { views: [{ state: 'frozen', ySplit: 1 }] })
  startSheet(sheet, [
    { title: 'Name', width: 34 },
    { title: 'City', width: 18 },
    { title: 'Sector', width: 18 },
    { title: `Price (${currency})`, width: 18, format: 'money' },
    { title: 'Yield', width: 10, format: 'rate' },
    { title: `Would be picked below (${currency})`, width: 28, format: 'money' },
    { title: 'How sure', width: 24 },
    { title: 'Why not', width: 90 },
  ])
  const { whyNot, rejectedCount } = run.explanation ?? { whyNot: [], rejectedCount: 0 }
  for (const why of whyNot) {
    const deal = dealById.get(why.dealId) ?? bug(`run ${run.id} rejects a deal it does not have`)
    addRow(sheet, rejectedCells(deal, why))
  }
  const unlisted = rejectedCount - whyNot.length
  if (unlisted > 0) addRow(sheet, [`and ${unlisted} more deals that were not picked`])
  sheet.commit()
}

const rejectedCells = (deal: Deal, { neededPrice, certainty, sentence }: WhyNot): SheetCell[] => [
  dealName(deal),
  deal.city ?? null,
  sectorOf(deal),
  deal.price,
  deal.yield,
  neededPrice,
  certaintyWords[certainty],
  sentence,
]
