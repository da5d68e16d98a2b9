import { z } from 'zod'
import { DriverName } from './monte-carlo-input.ts'

/** What a simulation answers: plain numbers, money in the unit of the input, months counted from 1. */

/** The five percentiles by which every figure is told. */
export const BANDS = ['p5', 'p25', 'p50', 'p75', 'p95'] as const
export const BAND_SHARES = [0.05, 0.25, 0.5, 0.75, 0.95] as const

const Spread = z.object({
  p5: z.number(),
  p25: z.number(),
  p50: z.number(),
  p75: z.number(),
  p95: z.number(),
})

const Distribution = Spread.extend({
  /** Paths that have the figure at all; an IRR, for one, may not exist. */
  count: z.int(),
  mean: z.number(),
  standardDeviation: z.number(),
  histogram: z.object({ edges: z.array(z.number()), counts: z.array(z.int()) }),
})
export type Distribution = z.infer<typeof Distribution>

/** The figures that are told as a distribution. */
export const TOLD_FIGURES = [
  'irr',
  'multiple',
  'npv',
  'profit',
  'minDscr',
  'minDscrMonth',
  'maxLtv',
  'maxLtvMonth',
  'cashLow',
  'cashLowMonth',
  'endEquity',
] as const
export const ToldFigure = z.enum(TOLD_FIGURES)
export type ToldFigure = z.infer<typeof ToldFigure>

/** What is followed month by month. */
export const SERIES = ['noi', 'cash', 'dscr', 'ltv', 'equity'] as const
export const SeriesName = z.enum(SERIES)
export type SeriesName = z.infer<typeof SeriesName>

const Months = z.array(z.number().nullable())
const Fan = z.object({ p5: Months, p25: Months, p50: Months, p75: Months, p95: Months })
export type Fan = z.infer<typeof Fan>

const Breach = z.object({
  limit: z.number(),
  /** Of all paths, how many break the limit in any month. */
  share: z.number(),
  /** Of the paths that break it: the first month in which they do. */
  firstMonth: Spread.extend({ mean: z.number() }).nullable(),
  /** Of all paths, how many have broken it by the end of each month. */
  byMonth: z.array(z.number()),
})
export type Breach = z.infer<typeof Breach>

export const EngineReport = z.object({
  kind: z.enum(['cpu', 'webgl2', 'webgpu']),
  /** The graphics card as it names itself; null on the processor. */
  device: z.string().nullable(),
  /** Why the processor ran it. */
  reason: z
    .enum(['noCard', 'softwareCard', 'cardSlower', 'cardFailed', 'noWindow', 'asked'])
    .nullable(),
  /** Largest difference of sampled cells from double precision, relative to the largest cell. */
  largestError: z.number().nullable(),
  seconds: z.number(),
})
export type EngineReport = z.infer<typeof EngineReport>

export const MonteCarloResult = z.object({
  paths: z.int(),
  seed: z.int(),
  startMonth: z.string(),
  months: z.int(),
  engine: EngineReport,
  figures: z.record(ToldFigure, Distribution.nullable()),
  /** What the scenario itself says, without any deviation. */
  scenario: z.record(ToldFigure, z.number().nullable()),
  /** Mean of the worst 5 % of the paths. */
  worst5: z.object({ irr: z.number().nullable(), profit: z.number() }),
  probabilities: z.object({
    /** Less comes back than was put in. */
    loss: z.number(),
    /** Cash in hand falls below zero in some month. */
    cashBelowZero: z.number(),
    dscrBreach: Breach.nullable(),
    ltvBreach: Breach.nullable(),
  }),
  fan: z.record(SeriesName, Fan),
  /** How many paths the bands over time are made of; the first ones, where there are very many. */
  fanPaths: z.int(),
  /** How steadily the IRR rises (1) or falls (−1) with each driver, strongest first. */
  drivers: z.array(z.object({ driver: DriverName, rankCorrelation: z.number() })),
})
export type MonteCarloResult = z.infer<typeof MonteCarloResult>
