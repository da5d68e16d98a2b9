import { z } from 'zod'
import { Covenants } from '../loans/covenants.ts'
import { IsoDate, IsoMonth } from '../dates.ts'
import { CurrencyCode } from '../money.ts'
import { ScenarioAssumptions } from './scenario-assumptions.ts'

/** What a lender's page puts a portfolio under, in its order. */
export const StressKey = z.enum([
  'asItStands',
  'rates100',
  'rates200',
  'rates300',
  'vacancy150',
  'vacancy200',
  'value10',
  'value20',
  'value30',
  'combined',
  'severe',
])
export type StressKey = z.infer<typeof StressKey>

export type Stress = {
  /** Added to floating rates and to those of renewals. */
  readonly rates: number
  /** What vacancy is multiplied with. */
  readonly vacancyTimes: number
  /** By what share values fall at once. */
  readonly value: number
}

const none: Stress = { rates: 0, vacancyTimes: 1, value: 0 }

export const stresses: Readonly<Record<StressKey, Stress>> = {
  asItStands: none,
  rates100: { ...none, rates: 0.01 },
  rates200: { ...none, rates: 0.02 },
  rates300: { ...none, rates: 0.03 },
  vacancy150: { ...none, vacancyTimes: 1.5 },
  vacancy200: { ...none, vacancyTimes: 2 },
  value10: { ...none, value: -0.1 },
  value20: { ...none, value: -0.2 },
  value30: { ...none, value: -0.3 },
  combined: { rates: 0.02, vacancyTimes: 1.5, value: -0.2 },
  severe: { rates: 0.03, vacancyTimes: 2, value: -0.3 },
}

const ratio = z.number().nullable()
const month = IsoMonth.nullable()

/** One stress of one subject; money in minor units. */
export const StressLine = z.object({
  key: StressKey,
  /** Of the first projected year. */
  noi: z.number(),
  debtService: z.number(),
  /** Owed today, and today's value under the stress; null where nobody knows it. */
  debt: z.number(),
  value: z.number().nullable(),
  /** NOI / debt service and NOI / debt of the first year, and debt / value today. */
  dscr: ratio,
  ltv: ratio,
  debtYield: ratio,
  /** The weakest of the ten years, over rolling twelve months, and when. */
  lowestDscr: ratio,
  lowestDscrMonth: month,
  highestLtv: ratio,
  highestLtvMonth: month,
  lowestDebtYield: ratio,
})
export type StressLine = z.infer<typeof StressLine>

/** How far one thing may go until its limit is met. */
export const StressBreakEven = z.discriminatedUnion('status', [
  z.object({ status: z.literal('at'), move: z.number() }),
  /** The limit is broken as things stand. */
  z.object({ status: z.literal('broken') }),
  /** Not within the range that was looked through. */
  z.object({ status: z.literal('never'), upTo: z.number() }),
  /** There is no such limit, or no figure to hold against it. */
  z.object({ status: z.literal('none') }),
])
export type StressBreakEven = z.infer<typeof StressBreakEven>

export const StressedSubject = z.object({
  /** A property or deal; null for all of them together. */
  id: z.string().nullable(),
  name: z.string(),
  lines: z.array(StressLine),
  breakEvens: z.object({
    rates: StressBreakEven,
    vacancy: StressBreakEven,
    value: StressBreakEven,
  }),
})
export type StressedSubject = z.infer<typeof StressedSubject>

export const StressPack = z.object({
  portfolioName: z.string(),
  currency: CurrencyCode,
  asOf: IsoDate,
  covenants: Covenants,
  /** What all of it stands under already: the moves and own assumptions of a scenario. */
  assumptions: ScenarioAssumptions,
  /** All together first, then each that owes something; empty when nothing is owed. */
  subjects: z.array(StressedSubject),
  /** Properties without debt, by name: no lender asks about them. */
  freeOfDebt: z.array(z.string()),
  /** The names of all of them and of their units by their ids, for the assumptions that speak of one. */
  names: z.record(z.string(), z.string()),
})
export type StressPack = z.infer<typeof StressPack>

/** Which figures of a line are beyond what lenders ask for. */
export const isBroken = (
  figure: 'dscr' | 'ltv' | 'debtYield',
  value: number | null,
  { minDscr, maxLtv, minDebtYield }: Covenants,
): boolean => {
  if (value === null) return false
  if (figure === 'ltv') return maxLtv !== null && value > maxLtv
  const least = figure === 'dscr' ? minDscr : minDebtYield
  return least !== null && value < least
}

export type StressFigure = 'dscr' | 'ltv' | 'debtYield'

/** A limit that a line is beyond: in the first year or today, or only later, in the month that is the worst. */
export type StressBreach = {
  readonly figure: StressFigure
  readonly isAtOnce: boolean
  readonly month: string | null
}

/** Which limits a line is beyond, now or in one of the ten years. */
export const breachesOf = (line: StressLine, covenants: Covenants): StressBreach[] =>
  (
    [
      ['dscr', line.dscr, line.lowestDscr, line.lowestDscrMonth],
      ['ltv', line.ltv, line.highestLtv, line.highestLtvMonth],
      ['debtYield', line.debtYield, line.lowestDebtYield, null],
    ] as const
  ).flatMap(([figure, now, worst, month]) => {
    const isAtOnce = isBroken(figure, now, covenants)
    return isAtOnce || isBroken(figure, worst, covenants) ? [{ figure, isAtOnce, month }] : []
  })

/** The single properties of a pack that are beyond a limit under a stress, by name. */
export const beyondUnder = ({ subjects, covenants }: StressPack, key: StressKey): string[] =>
  subjects
    .filter(
      ({ id, lines }) =>
        id !== null &&
        lines.some((line) => line.key === key && breachesOf(line, covenants).length > 0),
    )
    .map(({ name }) => name)
