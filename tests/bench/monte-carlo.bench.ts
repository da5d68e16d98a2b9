import { MonteCarloSettings } from '#shared/monte-carlo/monte-carlo-input'
import { madeUp } from '../monte-carlo/made-up-projection.ts'
import { describeSimulation } from '../../solvers/monte-carlo/describe-simulation.ts'
import { processorEngine } from '../../solvers/monte-carlo/income-engine.ts'
import { simulate } from '../../solvers/monte-carlo/simulate.ts'
import { once, median, time } from './measure.ts'
import { runOnCard } from './run-on-card.ts'

/**
 * 10,000 paths × 120 months × 12 properties on the processor, as a share of the budget of 1 s, and against
 * a plain loop over objects that draws and adds up the same income in the same run. Then the sample's futures
 * through the whole app, with the card there is; of a machine without one, in software, which is slow.
 */
const budgetMs = 1000
const [paths, months, properties] = [10_000, 120, 12]
const floating = [0, 4, 8].map((property) => ({
  property,
  interestBase: new Float64Array(months + 12).fill(100_000),
  indexRate: new Float64Array(months + 12).fill(0.04),
  rateMonth: Int32Array.from({ length: months + 12 }, (_, m) => m + 1),
  margin: 0.02,
  cap: Infinity,
  floor: -Infinity,
}))
const compiled = madeUp({ properties, months, floating })
const settings = MonteCarloSettings.parse({
  drivers: {
    rentGrowth: { sd: 0.02, lag1: 0.3, ownShare: 0.3 },
    vacancy: { sd: 0.02, ownShare: 0.5 },
    expenseGrowth: { sd: 0.015 },
    exitCap: { sd: 0.005 },
    valueGrowth: { sd: 0.04, lag1: 0.7, ownShare: 0.3 },
    indexRate: { sd: 0.015, reversion: 0.2 },
  },
  paths,
  limits: { dscr: 1.2, ltv: 0.8 },
})

async function typedArrays(): Promise<void> {
  const engine = processorEngine(compiled, 'asked')
  const simulated = await simulate(compiled, settings, 0.04, engine, () => undefined)
  describeSimulation(simulated, settings.limits, months)
}

/** The income of a tenth of the paths as one would first write it: objects, a draw where it is needed. */
function plainLoop(): number {
  let sum = 0
  for (let path = 0; path < paths / 10; path += 1)
    for (const property of compiled.properties) {
      const state = { rent: 1, vacancy: 0, value: property.openingValue }
      for (let m = 0; m < months; m += 1) {
        if (m % 12 === 0) {
          state.rent *= Math.exp(0.02 * boxMuller())
          state.vacancy = 0.02 * boxMuller()
        }
        state.value *= Math.exp((0.04 * boxMuller()) / Math.sqrt(12))
        const rent = (property.contractRent[m] ?? 0) + (property.marketRent[m] ?? 0) * state.rent
        sum += rent * (0.94 - state.vacancy) - (property.expenses[m] ?? 0)
      }
    }
  return sum
}

const boxMuller = (): number =>
  Math.sqrt(-2 * Math.log(1 - Math.random())) * Math.cos(2 * Math.PI * Math.random())

const wall: number[] = []
const cpu: number[] = []
await typedArrays()
for (let run = 0; run < 5; run += 1) {
  const { ms, cpuMs } = await once(typedArrays)
  wall.push(ms)
  cpu.push(cpuMs)
}
const [ms, cpuMs] = [median(wall), median(cpu)]
const plainMs = median(await time(3, plainLoop)) * 10
const perSecond = (taken: number) => Math.round(paths / (taken / 1000)).toLocaleString('en')
console.log(
  `${paths} × ${months} × ${properties}, whole answer  ${ms.toFixed(0)} ms, ${cpuMs.toFixed(0)} ms of processor   ${(cpuMs / budgetMs).toFixed(2)} × budget   ${perSecond(ms)} paths/s`,
)
console.log(
  `plain loop, income alone         ${plainMs.toFixed(0)} ms   ${(plainMs / ms).toFixed(1)} × as long   ${perSecond(plainMs)} paths/s`,
)
if (cpuMs > budgetMs) process.exitCode = 1

for (const isForced of [false, true]) {
  const { kind, device, seconds } = await runOnCard(isForced, paths)
  const name = kind === 'cpu' ? 'processor' : `${kind} on ${device ?? 'a card'}`
  console.log(
    `sample in the app, ${name}   ${(seconds * 1000).toFixed(0)} ms   ${perSecond(seconds * 1000)} paths/s`,
  )
}
