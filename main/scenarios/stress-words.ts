import type { StressBreakEven, StressKey } from '#shared/stress-pack'

/** How a workbook calls the stresses. */
export const stressWords: Readonly<Record<StressKey, string>> = {
  asItStands: 'As it stands',
  rates100: 'Rates +100 bp',
  rates200: 'Rates +200 bp',
  rates300: 'Rates +300 bp',
  vacancy150: 'Vacancy × 1.5',
  vacancy200: 'Vacancy × 2',
  value10: 'Value −10 %',
  value20: 'Value −20 %',
  value30: 'Value −30 %',
  combined: 'Rates +200 bp, vacancy × 1.5, value −20 %',
  severe: 'Rates +300 bp, vacancy × 2, value −30 %',
}

/** Why there is no break-even, or nothing where there is one. */
export function wordsOfBreakEven(breakEven: StressBreakEven): string | null {
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
