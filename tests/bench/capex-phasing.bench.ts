import type { CapexPhasingInput } from '#shared/capex-phasing'
import { addMonths } from '#shared/dates'
import { capexPhasing } from '#solvers/capex-phasing/capex-phasing-solve'
import { loadSolver } from '#solvers/highs/solver'
import { evaluate } from '#solvers/model/model'
import { solveOptimizer } from '#solvers/optimizers'
import { makeRandom } from '../solvers/random-deals.ts'

/**
 * How soon a capex plan is on screen, how good it is, and how well the time limit is kept: 40 projects
 * over 60 months and 150 over 120, with cash, crews, orders and a group.
 * Run with Node: `node tests/bench/capex-phasing.bench.ts [seconds]`.
 */
const timeLimitSec = Number(process.argv[2] ?? 30)
const context = { solver: await loadSolver(), clock: () => performance.now() }

for (const [projects, months] of [
  [40, 60],
  [150, 120],
] as const) {
  const input = benchInput(projects, months)
  // The first build and the first quick plan are slower: code is still being compiled.
  quickPlan(benchInput(20, 24))
  measure(`${projects} projects, ${months} months`, input)
}

function measure(title: string, input: CapexPhasingInput): void {
  const { buildMs, greedyMs, columns, entries, value } = quickPlan(input)
  const began = performance.now()
  let firstMs: number | null = null
  const result = solveOptimizer(
    context,
    'capex-phasing',
    { ...input, options: { timeLimitSec } },
    {
      phase: () => undefined,
      progress: () => undefined,
      incumbent: () => (firstMs ??= performance.now() - began),
    },
  )
  const quick = value === null || result.objective === null ? NaN : value / result.objective
  const parts = [
    `${columns} variables, ${entries} entries`,
    `build ${buildMs.toFixed(0)} ms, quick plan ${greedyMs.toFixed(0)} ms`,
    `first plan reported after ${(firstMs ?? NaN).toFixed(0)} ms`,
    `quick plan is ${(quick * 100).toFixed(1)} % of the last`,
    `${result.status}, gap ${((result.gap ?? NaN) * 100).toFixed(2)} %`,
    `${((performance.now() - began) / 1000).toFixed(1)} s of a limit of ${timeLimitSec} s`,
    `${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MB`,
  ]
  console.log(`${title}: ${parts.join('; ')}`)
}

function quickPlan(input: CapexPhasingInput) {
  const began = performance.now()
  const { model } = capexPhasing.build(input)
  const built = performance.now()
  const values = capexPhasing.greedy(input, model)
  return {
    buildMs: built - began,
    greedyMs: performance.now() - built,
    columns: model.columns.length,
    entries: model.rows.reduce((sum, { expression }) => sum + expression.columns.length, 0),
    value: values && evaluate(model.objective, values),
  }
}

/** Works of a mid-sized owner: some urgent, some in order, more of them than the pot pays at once. */
function benchInput(count: number, months: number): CapexPhasingInput {
  const random = makeRandom(count)
  const whole = (low: number, high: number) => low + Math.floor(random() * (high - low + 1))
  const projects = Array.from({ length: count }, (_, i) => {
    const cost = whole(20, 400) * 1000
    const dates =
      random() < 0.2
        ? { earliest: addMonths('2027-01', whole(0, months / 3)) }
        : { deadline: addMonths('2027-01', whole(months / 2, months - 1)) }
    return {
      id: `p${i}`,
      cost,
      durationMonths: whole(1, 8),
      upliftMonthly: Math.round(cost * (0.006 + 0.012 * random())),
      upliftLagMonths: whole(0, 2),
      rentLossMonthly: random() < 0.3 ? whole(1, 5) * 1000 : 0,
      ...(random() < 0.5 ? dates : {}),
      ...(random() < 0.05 ? { must: true } : {}),
      crew: { [random() < 0.5 ? 'roof' : 'paint']: whole(1, 2) },
    }
  })
  const total = projects.reduce((sum, { cost }) => sum + cost, 0)
  return {
    startMonth: '2027-01',
    months,
    discountRate: 0.07,
    rentGrowth: 0.02,
    costInflation: 0.03,
    exitYield: 0.06,
    cash: {
      opening: Math.round(total / 10),
      inflow: Math.round((0.4 * total) / months),
      floor: 50_000,
      reinvestUplift: true,
    },
    monthlyLimit: Math.round((2 * total) / months),
    maxParallel: Math.max(3, Math.round(count / 12)),
    crews: ['roof', 'paint'].map((id) => ({ id, capacity: Math.max(3, Math.round(count / 12)) })),
    projects,
    precedence: Array.from({ length: Math.round(count / 8) }, (_, k) => ({
      before: `p${2 * k}`,
      after: `p${2 * k + 1}`,
      lagMonths: whole(0, 3),
    })),
    groups: [{ id: 'either', projects: ['p3', 'p8', 'p11'], max: 1 }],
  }
}
