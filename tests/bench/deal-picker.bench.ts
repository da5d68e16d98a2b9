import type { DealPickerInput } from '#shared/deal-picker/deal-picker'
import { parseDealPickerInput } from '#shared/deal-picker/deal-picker'
import { explainDealPicker } from '#solvers/deal-picker/deal-picker-explain'
import { buildDealPickerModel } from '#solvers/deal-picker/deal-picker-model'
import { solveOptimizer } from '#solvers/optimizers'
import { loadSolver, toModelData } from '#solvers/highs/solver'
import { buildMatrix } from '#solvers/model/matrix'
import { median } from './measure.ts'
import { makeDeals } from './solvers/deal-picker-input.ts'

/**
 * How long a Deal Picker run takes against the bare solver on the same matrix, in the same process.
 * The ratio is the cost of everything around it: checks, model, shadow prices, ranging, report.
 * Run with Node: `node tests/bench/deal-picker.bench.ts [runs]`.
 */
const runs = Number(process.argv[2] ?? 5)
const solver = await loadSolver()
const context = { solver, clock: () => performance.now() }

for (const [mode, count] of [
  ['fractional', 500],
  ['fractional', 5000],
  ['fractional', 50_000],
  ['whole', 500],
  ['whole', 5000],
] as const) {
  compare(makeDeals(count, mode), `${count} ${mode} deals`)
}
sweep(5000, 20)

function compare(input: DealPickerInput, title: string): void {
  const whole: number[] = []
  const bare: number[] = []
  const checks: number[] = []
  const explain: number[] = []
  // The first solve of a shape is slower: code is still being compiled.
  solveOptimizer(context, 'deal-picker', input)
  for (let run = 0; run < runs; run++) {
    bare.push(solveBare(input))
    whole.push(time(() => solveOptimizer(context, 'deal-picker', input)))
    checks.push(time(() => parseDealPickerInput(input)))
  }
  const result = solveOptimizer(context, 'deal-picker', input)
  const style = { currency: 'USD', locale: 'en-US' }
  explain.push(time(() => explainDealPicker(input, result, style)))
  const ratio = median(whole) / median(bare)
  const parts = [
    `${median(whole).toFixed(0)} ms`,
    `bare solver ${median(bare).toFixed(0)} ms`,
    `ratio ${ratio.toFixed(2)}`,
    `checks ${median(checks).toFixed(1)} ms`,
    `sentences ${median(explain).toFixed(1)} ms`,
    `${result.status}, gap ${result.gap}`,
  ]
  console.log(`${title}: ${parts.join(', ')}`)
}

/** Twenty points of the frontier: from the open model, and each from nothing. */
function sweep(count: number, steps: number): void {
  const input = makeDeals(count, 'fractional')
  const frontier = { path: '/budget', from: input.budget / 2, to: input.budget * 2, steps }
  const quiet = { ...input, options: { duals: false } }
  const alone = time(() => solveOptimizer(context, 'deal-picker', quiet))
  const warm = time(() => solveOptimizer(context, 'deal-picker', { ...quiet, frontier }))
  const perPoint = (warm - alone) / steps
  console.log(
    `frontier of ${steps} points, ${count} deals: ${perPoint.toFixed(1)} ms a point, ${alone.toFixed(1)} ms from nothing, ratio ${(perPoint / alone).toFixed(2)}`,
  )
}

/** What HiGHS alone takes: the prepared matrix in, the status out; milliseconds. */
function solveBare(input: DealPickerInput): number {
  const data = toModelData(solver, buildMatrix(buildDealPickerModel(input)))
  return time(() =>
    solver.highs.withModel(data, (model) => {
      model.options.set({
        output_flag: false,
        random_seed: 1,
        mip_rel_gap: 1e-6,
        mip_abs_gap: 0,
        time_limit: 60,
        ...(data.numCols > 20_000 && { solver: 'ipm' }),
      })
      model.run()
    }),
  )
}

function time(work: () => void): number {
  const began = performance.now()
  work()
  return performance.now() - began
}
