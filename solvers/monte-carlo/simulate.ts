import type { CompiledProForma } from '#shared/finance/pro-forma/compile-pro-forma'
import { DRIVERS } from '#shared/monte-carlo/monte-carlo-input'
import type { MonteCarloSettings } from '#shared/monte-carlo/monte-carlo-input'
import { drawPath, makeShocks } from './draw-path.ts'
import type { PathShocks } from './draw-path.ts'
import { driverCount, INDEX, planDrivers } from './driver-plan.ts'
import type { DriverPlan } from './driver-plan.ts'
import type { IncomeEngine } from './income-engine.ts'
import { keepPath, makeFanStore } from './fan-store.ts'
import type { FanStore } from './fan-store.ts'
import { followPath, makePathWork, PATH_FIGURES, writeFigures } from './path-figures.ts'
import type { FigureColumns } from './path-figures.ts'
import { makeIncome } from './path-income.ts'
import { makeIndices, writeIndices } from './path-indices.ts'

/** All paths, figure by figure. */
export type Simulated = {
  readonly figures: FigureColumns
  readonly fan: FanStore
  /** Mean deviation of each driver over the horizon, one column a driver in their order. */
  readonly driverMeans: readonly Float64Array[]
}

type Settings = Pick<MonteCarloSettings, 'drivers' | 'correlation' | 'seed' | 'paths' | 'limits'>

/**
 * Runs every path: draws its deviations, lets the engine work its income out, and follows its cash.
 *
 * @param startIndex the floating index today, a fraction
 * @param tell is called after every batch with the number of paths done
 */
export async function simulate(
  compiled: CompiledProForma,
  settings: Settings,
  startIndex: number,
  engine: IncomeEngine,
  tell: (paths: number) => void,
): Promise<Simulated> {
  const { paths, limits, drivers } = settings
  const properties = compiled.properties.length
  const plan = planDrivers(settings, { months: compiled.stride, properties, startIndex })
  const bounds = {
    floor: drivers.indexRate.floor ?? -Infinity,
    cap: drivers.indexRate.cap ?? Infinity,
  }
  const size = Math.min(engine.batch, paths)
  const [indices, income] = [makeIndices(compiled, size), makeIncome(compiled, size)]
  const [shocks, work] = [makeShocks(plan), makePathWork(compiled)]
  const simulated = makeColumns(compiled, paths)
  const monthlyDiscount = (1 + compiled.discountRate) ** (1 / 12) - 1
  for (let from = 0; from < paths; from += size) {
    const count = Math.min(size, paths - from)
    for (let k = 0; k < count; k += 1) {
      drawPath(plan, from + k, shocks)
      writeIndices(compiled, shocks, k, indices)
      noteDrivers(plan, shocks, compiled.horizonMonths, from + k, simulated.driverMeans)
    }
    const working = engine.workOut(indices, count, income)
    if (working) await working
    for (let k = 0; k < count; k += 1) {
      followPath(compiled, indices, income, k, bounds, work)
      writeFigures(work, monthlyDiscount, limits, from + k, simulated.figures)
      keepPath(work, from + k, simulated.fan)
    }
    tell(from + count)
  }
  return simulated
}

function makeColumns(compiled: CompiledProForma, paths: number): Simulated {
  const column = () => new Float64Array(paths)
  return {
    figures: Object.fromEntries(PATH_FIGURES.map((name) => [name, column()])) as FigureColumns,
    fan: makeFanStore(compiled.horizonMonths, paths),
    driverMeans: DRIVERS.map(column),
  }
}

function noteDrivers(
  { years, properties }: DriverPlan,
  { yearly, index }: PathShocks,
  horizonMonths: number,
  path: number,
  into: readonly Float64Array[],
): void {
  const counted = Math.min(years, Math.ceil(horizonMonths / 12))
  into.forEach((column, k) => {
    let sum = 0
    if (k === INDEX) for (let m = 0; m < horizonMonths; m += 1) sum += index[m] ?? 0
    else
      for (let p = 0; p < properties; p += 1)
        for (let y = 0; y < counted; y += 1) sum += yearly[(p * years + y) * driverCount + k] ?? 0
    column[path] = sum / (k === INDEX ? horizonMonths : properties * counted)
  })
}
