import type {
  Distribution,
  MonteCarloResult,
  ToldFigure,
} from '#shared/monte-carlo/monte-carlo-result'

const rate = new Intl.NumberFormat('en', { style: 'percent', minimumFractionDigits: 2 })
const money = new Intl.NumberFormat('en', { minimumFractionDigits: 0, maximumFractionDigits: 0 })
const ratio = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

const rows: readonly (readonly [ToldFigure, string, Intl.NumberFormat])[] = [
  ['irr', 'IRR a year', rate],
  ['multiple', 'Equity multiple', ratio],
  ['npv', 'NPV', money],
  ['profit', 'Profit', money],
  ['minDscr', 'Lowest DSCR', ratio],
  ['maxLtv', 'Highest LTV', rate],
  ['cashLow', 'Cash low point', money],
  ['endEquity', 'Equity at the end', money],
]

/** What `freehold calc montecarlo` prints without `--json`. */
export function monteCarloTable(result: MonteCarloResult): string {
  const { paths, seed, probabilities, worst5, engine } = result
  const { dscrBreach, ltvBreach } = probabilities
  const told = rows.flatMap(([figure, label, format]) => {
    const found = result.figures[figure]
    return found ? [row(label, found, format)] : []
  })
  const chance = (label: string, share: number) => `${label.padEnd(26)}${rate.format(share)}`
  return `${[
    `${paths} paths, seed ${seed}, ${engine.kind === 'cpu' ? 'processor' : engine.kind}`,
    '',
    `${''.padEnd(20)}${['P5', 'P25', 'P50', 'P75', 'P95'].map((name) => name.padStart(14)).join('')}`,
    ...told,
    '',
    chance('Chance of a loss', probabilities.loss),
    chance('Chance of cash below zero', probabilities.cashBelowZero),
    ...(dscrBreach ? [chance(`DSCR below ${dscrBreach.limit}`, dscrBreach.share)] : []),
    ...(ltvBreach ? [chance(`LTV above ${rate.format(ltvBreach.limit)}`, ltvBreach.share)] : []),
    ...(worst5.irr === null ? [] : [chance('IRR of the worst 5%', worst5.irr)]),
  ].join('\n')}\n`
}

const row = (label: string, { p5, p25, p50, p75, p95 }: Distribution, format: Intl.NumberFormat) =>
  `${label.padEnd(20)}${[p5, p25, p50, p75, p95].map((value) => format.format(value).padStart(14)).join('')}`
