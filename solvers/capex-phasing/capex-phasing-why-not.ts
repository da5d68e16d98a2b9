import type {
  CapexPhasingInput,
  CapexPhasingResult,
  CapexWhyNot,
} from '#shared/capex-phasing/capex-phasing'
import { addMonths } from '#shared/dates'
import { jobsOf } from '#shared/capex-phasing/capex-phasing-jobs'
import type { Job } from '#shared/capex-phasing/capex-phasing-jobs'
import { npvOf, timelineOf } from '#shared/capex-phasing/capex-phasing-value'
import type { Timeline } from '#shared/capex-phasing/capex-phasing-value'
import { namesOf } from './capex-phasing-families.ts'
import type { Pen } from './capex-phasing-families.ts'

/**
 * Why each project that is not done was left, the nearest to being done first.
 *
 * The reduced cost d of a start is what the plan would lose if that start were forced, in a plan where
 * projects may be split. The start with the smallest loss says how much more a project would have to
 * be worth:
 *
 *   needed value   = min_s −d_s                    money as of the plan's first month
 *   needed uplift  = needed value / (what 1 of monthly uplift is worth from that start)
 *
 * Both are a rough guide: the prices are those of the relaxation.
 */
export function explainNotDone(
  input: CapexPhasingInput,
  { plan, bounds, duals }: CapexPhasingResult,
  pen: Pen,
): CapexWhyNot[] {
  if (!plan) return []
  const jobs = new Map(jobsOf(input).map((job) => [job.project.id, job]))
  const losses = new Map(bounds.map(({ variable, dual }) => [variable, -dual]))
  const scene: Scene = {
    input,
    time: timelineOf(input),
    pen,
    notDone: new Set(plan.notDone),
    nameOf: namesOf(input),
    lossOf: duals.method === 'none' ? null : (name) => Math.max(0, losses.get(name) ?? 0),
  }
  return plan.notDone
    .map((id) => explainOne(scene, id, jobs.get(id)))
    .toSorted((a, b) => (a.neededValue ?? Infinity) - (b.neededValue ?? Infinity))
}

type Scene = {
  readonly input: CapexPhasingInput
  readonly time: Timeline
  readonly pen: Pen
  readonly notDone: ReadonlySet<string>
  readonly nameOf: (id: string) => string
  /** What forcing a start would lose; `null` when no prices were asked for. */
  readonly lossOf: ((variable: string) => number) | null
}

function explainOne(scene: Scene, id: string, job: Job | undefined): CapexWhyNot {
  const name = scene.nameOf(id)
  const told = (reason: CapexWhyNot['reason'], rest: string): CapexWhyNot => ({
    projectId: id,
    reason,
    neededValue: null,
    neededUplift: null,
    sentence: `${name} ${rest}`,
  })
  if (!job) return told('excluded', 'is left out because you said so.')
  if (job.last < job.first) {
    return told('unschedulable', 'fits nowhere: its dates leave too few months for the works.')
  }
  const waitsFor = (scene.input.precedence ?? []).find(
    ({ before, after }) => after === id && scene.notDone.has(before),
  )
  if (waitsFor) {
    return told('waits', `waits for ${scene.nameOf(waitsFor.before)}, which is not done.`)
  }
  return valueReason(scene, job, told)
}

type Tell = (reason: CapexWhyNot['reason'], rest: string) => CapexWhyNot

function valueReason(scene: Scene, job: Job, told: Tell): CapexWhyNot {
  const { time, pen } = scene
  const starts = Array.from({ length: job.last - job.first + 1 }, (_, k) => job.first + k)
  const most = Math.max(...starts.map((s) => npvOf(job, s, time)))
  if (most <= 0) {
    const needed = -most
    const rest = `costs more than it brings: at its best start it loses ${pen.figures.money(needed)}.`
    return { ...told('value', rest), ...neededFor(job, job.first, needed, time) }
  }
  const nearest = nearestStart(scene, job, starts)
  if (!nearest || nearest.loss < 0.005) {
    return told('fit', 'is worth doing, but it did not fit beside the others.')
  }
  const needed = neededFor(job, nearest.s, nearest.loss, time)
  const money = pen.figures.money(nearest.loss)
  const more =
    needed.neededUplift === null
      ? ''
      : `, that is ${pen.figures.money(needed.neededUplift)} more rent a month`
  const rest = `would be done if it were worth about ${money} more${more}. This is a rough guide.`
  return { ...told('price', rest), ...needed }
}

function nearestStart({ input, lossOf }: Scene, { project }: Job, starts: readonly number[]) {
  if (!lossOf) return null
  return starts
    .map((s) => ({ s, loss: lossOf(`start:${project.id}:${addMonths(input.startMonth, s)}`) }))
    .reduce((least, each) => (each.loss < least.loss ? each : least))
}

function neededFor({ toUplift }: Job, s: number, neededValue: number, time: Timeline) {
  const perUplift = time.upliftFrom[s + toUplift] ?? 0
  return { neededValue, neededUplift: perUplift > 0 ? neededValue / perUplift : null }
}
