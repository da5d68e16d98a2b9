import {
  beyondUnder,
  breachesOf,
  type StressLine,
  type StressPack,
} from '#shared/scenarios/stress-pack'
import { addRow, type SheetColumn, startSheet, type Writer } from '../exports/worksheet.ts'
import { breakEvenRows, figureWords, live, stressWords } from './stress-words.ts'

const columns: readonly SheetColumn[] = [
  { title: 'Stress', width: 40 },
  { title: 'DSCR', width: 10, format: 'ratio' },
  { title: 'LTV', width: 10, format: 'rate' },
  { title: 'Debt yield', width: 12, format: 'rate' },
  { title: 'Lowest DSCR in ten years', width: 24, format: 'ratio' },
  { title: 'Highest LTV in ten years', width: 24, format: 'rate' },
  { title: 'Breaks', width: 34 },
  { title: 'Properties beyond a limit', width: 60 },
]

/** Everything on one sheet: the figures of all together, which limit each stress breaks, and where. */
export function addSummary(workbook: Writer, pack: StressPack): void {
  const sheet = workbook.addWorksheet('Summary', {
    views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }],
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 1 },
  })
  startSheet(sheet, columns)
  const [whole] = pack.subjects
  for (const [k, line] of (whole?.lines ?? []).entries()) {
    const on = (column: string) => `Stresses!${column}${k + 2}`
    addRow(sheet, [
      stressWords[line.key],
      live(on('G'), line.dscr),
      live(on('H'), line.ltv),
      live(on('I'), line.debtYield),
      live(on('L'), line.lowestDscr),
      live(on('N'), line.highestLtv),
      breaksOf(line, pack),
      pack.subjects.length > 1 ? beyondUnder(pack, line.key).join(', ') || 'none' : null,
    ])
  }
  addRow(sheet, [])
  if (whole) for (const row of breakEvenRows(whole.breakEvens)) addMove(sheet, row)
  sheet.commit()
}

type Sheet = ReturnType<Writer['addWorksheet']>

/** Moves are shares, whatever the column above them holds. */
function addMove(sheet: Sheet, [words = null, move = null, otherwise = null]: MoveRow): void {
  addRow(sheet, [`A limit is met by ${String(words)}`, null, move, otherwise])
}

type MoveRow = ReturnType<typeof breakEvenRows>[number]

function breaksOf(line: StressLine, { covenants }: StressPack): string {
  const breaches = breachesOf(line, covenants)
  if (breaches.length === 0) return 'nothing'
  return breaches
    .map(({ figure, isAtOnce, month }) =>
      isAtOnce ? figureWords[figure] : `${figureWords[figure]} later${month ? ` (${month})` : ''}`,
    )
    .join(', ')
}
