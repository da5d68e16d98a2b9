import { addMonths } from '#shared/dates'
import { minorToMajor } from '#shared/money'
import { BANDS, SERIES, TOLD_FIGURES } from '#shared/monte-carlo/monte-carlo-result'
import type { SeriesName, ToldFigure } from '#shared/monte-carlo/monte-carlo-result'
import type { Simulation } from '#shared/monte-carlo/simulations'

/** What every file of a simulation holds, as rows; money in currency units. */

type Cell = string | number | null

export type SimulationTable = {
  readonly name: string
  readonly titles: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/** Percentiles, chances, bands by month, histograms, drivers, and where it all comes from. */
export const simulationTables = (simulation: Simulation): SimulationTable[] => [
  { name: 'Percentiles', titles: figureTitles, rows: figureRows(simulation) },
  { name: 'Chances', titles: ['What may happen', 'Share or month'], rows: chanceRows(simulation) },
  { name: 'By month', titles: monthTitles, rows: monthRows(simulation) },
  { name: 'Histograms', titles: histogramTitles, rows: histogramRows(simulation) },
  { name: 'Drivers', titles: driverTitles, rows: driverRows(simulation) },
  { name: 'About', titles: ['About', ''], rows: aboutRows(simulation) },
]

const figureWords: Readonly<Record<ToldFigure, string>> = {
  irr: 'IRR a year',
  multiple: 'Equity multiple',
  npv: 'NPV',
  profit: 'Profit',
  minDscr: 'Lowest DSCR',
  minDscrMonth: 'Month of the lowest DSCR',
  maxLtv: 'Highest LTV',
  maxLtvMonth: 'Month of the highest LTV',
  cashLow: 'Cash low point',
  cashLowMonth: 'Month of the cash low point',
  endEquity: 'Equity at the end',
}
const seriesWords: Readonly<Record<SeriesName, string>> = {
  noi: 'NOI',
  cash: 'Cash',
  dscr: 'DSCR',
  ltv: 'LTV',
  equity: 'Equity',
}
const money: ReadonlySet<string> = new Set<ToldFigure | SeriesName>([
  'npv',
  'profit',
  'cashLow',
  'endEquity',
  'noi',
  'cash',
  'equity',
])

const moneyOf = (name: string, value: number | null, currency: string): number | null =>
  value !== null && money.has(name) ? minorToMajor(value, currency) : value

const figureTitles = [
  'Figure',
  'Projection',
  'P5',
  'P25',
  'P50',
  'P75',
  'P95',
  'Mean',
  'Standard deviation',
  'Futures with it',
]

const figureRows = ({ result, currency }: Simulation): Cell[][] =>
  TOLD_FIGURES.map((name) => {
    const told = result.figures[name]
    const shown = (value: number | null) => moneyOf(name, value, currency)
    return [
      figureWords[name],
      shown(result.scenario[name]),
      ...BANDS.map((band) => shown(told?.[band] ?? null)),
      shown(told?.mean ?? null),
      shown(told?.standardDeviation ?? null),
      told?.count ?? 0,
    ]
  })

function chanceRows({ result, currency }: Simulation): Cell[][] {
  const { probabilities, worst5 } = result
  const { loss, cashBelowZero, dscrBreach, ltvBreach } = probabilities
  const breach = (name: string, told: typeof dscrBreach): Cell[][] =>
    told
      ? [
          [`${name} (limit ${told.limit})`, told.share],
          [`${name}: first month, mean`, told.firstMonth?.mean ?? null],
          ...BANDS.map((band): Cell[] => [
            `${name}: first month, ${band.toUpperCase()}`,
            told.firstMonth?.[band] ?? null,
          ]),
        ]
      : []
  return [
    ['Chance of a loss', loss],
    ['Chance of cash below zero', cashBelowZero],
    ...breach('Chance of a DSCR breach', dscrBreach),
    ...breach('Chance of an LTV breach', ltvBreach),
    ['Mean IRR of the worst 5% (CVaR)', worst5.irr],
    ['Mean profit of the worst 5% (CVaR)', minorToMajor(worst5.profit, currency)],
  ]
}

const monthTitles = [
  'Month',
  ...SERIES.flatMap((name) => BANDS.map((band) => `${seriesWords[name]} ${band.toUpperCase()}`)),
  'DSCR limit broken by then',
  'LTV limit broken by then',
]

const monthRows = ({ result, currency }: Simulation): Cell[][] =>
  Array.from({ length: result.months }, (_, m) => [
    addMonths(result.startMonth, m),
    ...SERIES.flatMap((name) =>
      BANDS.map((band) => moneyOf(name, result.fan[name][band][m] ?? null, currency)),
    ),
    result.probabilities.dscrBreach?.byMonth[m] ?? null,
    result.probabilities.ltvBreach?.byMonth[m] ?? null,
  ])

const histogramTitles = ['Figure', 'From', 'To', 'Futures']

/** How many paths fall into each bar of each figure. */
const histogramRows = ({ result, currency }: Simulation): Cell[][] =>
  TOLD_FIGURES.flatMap((name) => {
    const { edges = [], counts = [] } = result.figures[name]?.histogram ?? {}
    return counts.map((count, k) => [
      figureWords[name],
      moneyOf(name, edges[k] ?? null, currency),
      moneyOf(name, edges[k + 1] ?? null, currency),
      count,
    ])
  })

const aboutRows = (simulation: Simulation): Cell[][] => [
  ['Simulation', simulation.name],
  ['Of', simulation.subjectName],
  ...(simulation.assumed ? [['Under the scenario', simulation.assumed.name]] : []),
  ...simulation.applied.map((sentence): Cell[] => ['Plan', sentence]),
  ['Currency', simulation.currency],
  ['Books of', simulation.asOf],
  ['Futures', simulation.paths],
  ['Seed', simulation.seed],
  ['Worked out by', simulation.result.engine.kind === 'cpu' ? 'processor' : 'graphics card'],
  ['Drawn at (UTC)', simulation.createdAt],
  ['Simulation id', simulation.id],
  ['Input hash', simulation.inputHash],
  ['Result hash', simulation.resultHash],
  ['Note', simulation.note],
]

const driverTitles = [
  'Driver',
  'Spread a year',
  'Kept from year to year',
  'Drift a year',
  'Each property’s own',
  'Pull to the mean a year',
  'Long-run mean',
  'Where from',
]

const driverRows = ({ settings, sources }: Simulation): Cell[][] =>
  Object.entries(settings.drivers).map(([driver, values]) => {
    const source = sources.find((one) => one.driver === driver)
    const of = (key: string): Cell =>
      (Reflect.get(values, key) as number | null | undefined) ?? null
    return [
      driver,
      of('sd'),
      of('lag1'),
      of('drift'),
      of('ownShare'),
      of('reversion'),
      of('longRun'),
      source ? `${source.basis}: ${source.series}, ${source.period}` : null,
    ]
  })
