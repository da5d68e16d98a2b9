import { compileProForma } from '#shared/finance/pro-forma/compile-pro-forma'
import type { CompiledProForma } from '#shared/finance/pro-forma/compile-pro-forma'
import { Drivers } from '#shared/monte-carlo/monte-carlo-input'
import type { MonteCarloSettings } from '#shared/monte-carlo/monte-carlo-input'
import type { MonteCarloResult, ToldFigure } from '#shared/monte-carlo/monte-carlo-result'
import { TOLD_FIGURES } from '#shared/monte-carlo/monte-carlo-result'
import type { ProFormaInput } from '#shared/scenarios/pro-forma'
import { type CardTimes, chooseEngine } from './card-engine.ts'
import type { CardOffer } from './card-line.ts'
import { describeSimulation } from './describe-simulation.ts'
import { processorEngine } from './income-engine.ts'
import { simulate } from './simulate.ts'

export type Surroundings = CardTimes & {
  readonly card: CardOffer
  readonly tell: (paths: number) => void
}

/**
 * How a projection may turn out: the scenario many times over, each time with its drivers drawn anew.
 *
 * The seed and the settings give the same numbers on every machine; a graphics card changes them by no
 * more than the engine's `largestError`.
 *
 * @returns money in the unit of the pro-forma
 */
export async function runMonteCarlo(
  proForma: ProFormaInput,
  settings: MonteCarloSettings,
  { card, clock, onTimed, tell }: Surroundings,
): Promise<MonteCarloResult> {
  const compiled = compileProForma(proForma)
  const startIndex = indexToday(proForma)
  const began = clock()
  const engine = await chooseEngine(compiled, card, { clock, onTimed })
  const simulated = await simulate(compiled, settings, startIndex, engine, tell)
  const seconds = (clock() - began) / 1000
  return {
    paths: settings.paths,
    seed: settings.seed,
    startMonth: proForma.startMonth,
    months: compiled.horizonMonths,
    ...describeSimulation(simulated, settings.limits, compiled.horizonMonths),
    scenario: await scenarioFigures(compiled, settings, startIndex),
    engine: { ...engine.report(), seconds },
  }
}

/** The one path on which nothing departs from the scenario. */
async function scenarioFigures(
  compiled: CompiledProForma,
  { limits, seed }: MonteCarloSettings,
  startIndex: number,
): Promise<Record<ToldFigure, number | null>> {
  const still = { drivers: Drivers.parse({}), correlation: null, seed, paths: 1, limits }
  const engine = processorEngine(compiled, null)
  const { figures } = await simulate(compiled, still, startIndex, engine, () => undefined)
  return Object.fromEntries(TOLD_FIGURES.map((name) => [name, finite(figures[name][0])])) as Record<
    ToldFigure,
    number | null
  >
}

const finite = (value: number | undefined): number | null =>
  value !== undefined && Number.isFinite(value) ? value : null

const indexToday = ({ indexRate }: ProFormaInput): number =>
  typeof indexRate === 'number' ? indexRate : (indexRate[0] ?? 0)
