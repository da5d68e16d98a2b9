import type { CapexPhasingInput } from '#shared/capex-phasing/capex-phasing'
import { addMonths } from '#shared/dates'
import { sum } from '../model/model.ts'
import type { Expression, Model, Variable } from '../model/model.ts'
import type { Job } from '#shared/capex-phasing/capex-phasing-jobs'

/** The start variables of a job: one for each month from `first` to `last`, in that order. */
export type Window = {
  readonly job: Job
  readonly first: number
  readonly last: number
  readonly firstColumn: Variable
}
export type Start = { readonly job: Job; readonly s: number; readonly start: Variable }

export function addStarts(
  model: Model,
  input: CapexPhasingInput,
  job: Job,
  isWide: boolean,
): Window {
  const { first, project } = job
  const last = isWide ? job.lastWithoutDeadline : job.last
  const firstColumn = model.columns.length
  for (let s = first; s <= last; s++) {
    const name = `start:${project.id}:${addMonths(input.startMonth, s)}`
    model.variable(0, 1, { integer: true, name })
  }
  return { job, first, last, firstColumn }
}

const startIn = ({ job, first, firstColumn }: Window, s: number): Start => ({
  job,
  s,
  start: firstColumn + s - first,
})

export function* startsOf(window: Window, from: number, to: number): Generator<Start> {
  const last = Math.min(to, window.last)
  for (let s = Math.max(from, window.first); s <= last; s++) yield startIn(window, s)
}

export function* everyStart(windows: readonly Window[]): Generator<Start> {
  for (const window of windows) yield* startsOf(window, 0, Infinity)
}

/** The starts that have works running in month t. */
export function* runningIn(windows: readonly Window[], t: number): Generator<Start> {
  for (const window of windows) yield* startsOf(window, t - window.job.duration + 1, t)
}

/** Σ_s y_is: 1 when the project is done. */
export const done = (window: Window): Expression =>
  sum(startsOf(window, 0, Infinity), ({ start }) => [1, start])
