import type { Covenants } from '../../loans/covenants.ts'
import type { ProFormaInput, ProFormaProperty } from '../../scenarios/pro-forma.ts'
import type { FlatShifts } from '../../scenarios/scenario-assumptions.ts'
import {
  type Stress,
  type StressBreakEven,
  type StressedSubject,
  stresses,
  StressKey,
  type StressLine,
} from '../../scenarios/stress-pack.ts'
import { ratio } from '../figure.ts'
import { roundHalfEven } from '../../money.ts'
import { type MonthAxis, monthAt, monthAxis } from './month-axis.ts'
import type { ProjectionLine, ProjectionLines } from './projection.ts'
import { projectTotal } from './run-pro-forma.ts'
import { goalSeek, type Kpi, type Question, questionOf, readKpi } from './sensitivity.ts'

type Stressed = { readonly input: ProFormaInput; readonly shifts: FlatShifts }

/**
 * A lender's figures of a projection as it stands and under every stress, and how far rates, vacancy and
 * values may go until a covenant is met.
 *
 *   DSCR = NOI / (interest + principal) and debt yield = NOI / debt, of the first projected year
 *   LTV = debt today / (value today · (1 + stress of values))
 *
 * The stresses come on top of the moves that the projection has already; the weakest figures are those of
 * `projectTotal` under the same moves.
 */
export function stressSubject(
  { id, name }: Pick<StressedSubject, 'id' | 'name'>,
  stressed: Stressed,
  covenants: Covenants,
): StressedSubject {
  return {
    id,
    name,
    lines: StressKey.options.map((key) => stressLine(key, stressed)),
    breakEvens: breakEvensOf(stressed, covenants),
  }
}

function stressLine(key: StressKey, { input, shifts }: Stressed): StressLine {
  const stress = stresses[key]
  const moved = moveBy(shifts, stress)
  const { lines, figures } = projectTotal(withVacancyTimes(input, stress.vacancyTimes), moved)
  const axis = monthAxis(input.startMonth, input.horizonMonths)
  const noi = figures.noiYear1
  const debtService = -(firstYear(lines, 'interest') + firstYear(lines, 'principal'))
  const debt = lines.balance[0] ?? 0
  const hasValue = input.properties.every(hasOpeningValue)
  const value = hasValue ? roundHalfEven((lines.value[0] ?? 0) * (1 + moved.valueShock)) : null
  return {
    key,
    noi,
    debtService,
    debt,
    value,
    dscr: ratio(noi, debtService),
    ltv: debt === 0 ? null : ratio(debt, value),
    debtYield: ratio(noi, debt),
    lowestDscr: figures.minDscr.value,
    lowestDscrMonth: monthOr(figures.minDscrMonth, axis),
    highestLtv: figures.maxLtv.value,
    highestLtvMonth: monthOr(figures.maxLtvMonth, axis),
    lowestDebtYield: figures.minDebtYield.value,
  }
}

const monthOr = (month: number | null, axis: MonthAxis) =>
  month === null ? null : monthAt(axis, month)

const firstYear = (lines: ProjectionLines, line: ProjectionLine): number =>
  lines[line].slice(1, 13).reduce((sum, amount) => sum + amount, 0)

const hasOpeningValue = ({ opening }: ProFormaProperty): boolean =>
  opening.type === 'purchase' || opening.value !== null

const moveBy = (shifts: FlatShifts, { rates, value }: Stress): FlatShifts => ({
  ...shifts,
  indexRate: shifts.indexRate + rates,
  valueShock: (1 + shifts.valueShock) * (1 + value) - 1,
})

/** The vacancy of every year times a factor, at most all of it. */
const withVacancyTimes = (input: ProFormaInput, times: number): ProFormaInput =>
  times === 1
    ? input
    : {
        ...input,
        properties: input.properties.map((property) =>
          Object.assign({}, property, { vacancyRate: timesRate(property.vacancyRate, times) }),
        ),
      }

const timesRate = (rate: ProFormaProperty['vacancyRate'], times: number) =>
  typeof rate === 'number'
    ? Math.min(1, rate * times)
    : rate.map((year) => Math.min(1, year * times))

const furthest = { rates: 0.3, vacancy: 0.95, value: -0.95 }

function breakEvensOf(
  { input, shifts }: Stressed,
  { minDscr, maxLtv }: Covenants,
): StressedSubject['breakEvens'] {
  const ask = (kpi: Kpi, driver: keyof FlatShifts) => questionOf(input, kpi, driver, shifts)
  const falls: Question = (value) =>
    readKpi(input, 'maxLtv', moveBy(shifts, { rates: 0, vacancyTimes: 1, value }))
  return {
    rates: breakEven(ask('minDscr', 'indexRate'), minDscr, furthest.rates, 'least'),
    vacancy: breakEven(ask('minDscr', 'vacancy'), minDscr, furthest.vacancy, 'least'),
    value: breakEven(falls, maxLtv, furthest.value, 'most'),
  }
}

function breakEven(
  ask: Question,
  limit: number | null,
  upTo: number,
  asks: 'least' | 'most',
): StressBreakEven {
  const now = ask(0).value
  if (limit === null || now === null) return { status: 'none' }
  if (asks === 'least' ? now < limit : now > limit) return { status: 'broken' }
  const { value } = goalSeek(ask, { target: limit, low: 0, high: upTo })
  return value === null ? { status: 'never', upTo } : { status: 'at', move: value }
}
