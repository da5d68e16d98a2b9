import type {
  StressBreakEven,
  StressedSubject,
  StressFigure,
  StressKey,
} from '#shared/scenarios/stress-pack'
import type { SheetCell } from '../exports/worksheet.ts'

/** How a workbook calls the stresses. */
export const stressWords: Readonly<Record<StressKey, string>> = {
  asItStands: 'As it stands',
  rates100: 'Rates +100 bp',
  rates200: 'Rates +200 bp',
  rates300: 'Rates +300 bp',
  vacancy150: 'Vacancy × 1.5',
  vacancy200: 'Vacancy × 2',
  value10: 'Value −10%',
  value20: 'Value −20%',
  value30: 'Value −30%',
  combined: 'Rates +200 bp, vacancy × 1.5, value −20%',
  severe: 'Rates +300 bp, vacancy × 2, value −30%',
}

export const figureWords: Readonly<Record<StressFigure, string>> = {
  dscr: 'DSCR',
  ltv: 'LTV',
  debtYield: 'debt yield',
}

/** A formula with what it gives now; nothing where there is no figure. */
export const live = (formula: string, result: number | null): SheetCell =>
  result === null ? null : { formula, result }

/** How far things may go: what, by how much, or why there is no such move. */
export const breakEvenRows = ({ rates, vacancy, value }: StressedSubject['breakEvens']) =>
  (
    [
      ['a rise of rates by (DSCR)', rates],
      ['more vacancy by (DSCR)', vacancy],
      ['a change of values by (LTV)', value],
    ] as const
  ).map(([words, breakEven]) => [
    words,
    breakEven.status === 'at' ? breakEven.move : null,
    wordsOfBreakEven(breakEven),
  ])

/** Why there is no break-even, or nothing where there is one. */
function wordsOfBreakEven(breakEven: StressBreakEven): string | null {
  switch (breakEven.status) {
    case 'at':
      return null
    case 'broken':
      return 'broken as it stands'
    case 'never':
      return 'not reached'
    default:
      return 'no limit'
  }
}
