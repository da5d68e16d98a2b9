import type { DealPickerResult } from '#shared/deal-picker/deal-picker'
import { blankResult } from '#shared/optimizer/optimizer-result'
import type { FromSolver, ToSolver } from '#shared/optimizer/solver-messages'
import type { SolverProcess } from '../../main/solver-pool/solver-process.ts'

export const VERSION = { name: 'HiGHS', version: 'test' }

export const planOf = (objective: number): DealPickerResult => ({
  optimizer: 'deal-picker',
  ...blankResult('feasible', VERSION),
  objective,
  stoppedBy: 'time',
})

/** A solver process that does what a test says, when it says so. */
export class FakeSolver implements SolverProcess {
  readonly jobs: ToSolver[] = []
  isKilled = false
  #onMessage: (message: FromSolver) => void = () => undefined
  #onExit: (reason: string) => void = () => undefined

  post = (message: ToSolver): void => void this.jobs.push(message)

  onMessage = (listener: (message: FromSolver) => void): void => {
    this.#onMessage = listener
  }

  onExit = (listener: (reason: string) => void): void => {
    this.#onExit = listener
  }

  kill = (): void => {
    this.isKilled = true
    this.#onExit('killed')
  }

  get jobId(): string {
    return this.jobs.at(-1)?.jobId ?? ''
  }

  ready(): void {
    this.#onMessage({ type: 'ready', solver: VERSION, loadMs: 1 })
  }

  begin(limitSec: number): void {
    this.#onMessage({ type: 'phase', jobId: this.jobId, phase: 'solve', limitSec })
  }

  find(objective: number): void {
    this.#onMessage({ type: 'incumbent', jobId: this.jobId, result: planOf(objective) })
  }

  progress(seconds: number, bound: number | null = null): void {
    const figures = { incumbent: null, bound, gap: null, nodes: null }
    const progress = { phase: 'solve', step: 0, steps: 1, seconds, ...figures } as const
    this.#onMessage({ type: 'progress', jobId: this.jobId, progress })
  }

  finish(objective: number): void {
    const result: DealPickerResult = { ...planOf(objective), status: 'optimal', stoppedBy: 'proof' }
    this.#onMessage({ type: 'done', jobId: this.jobId, result, explanation: null })
  }

  fail(message: string): void {
    this.#onMessage({ type: 'failed', jobId: this.jobId, message })
  }

  crash(): void {
    this.#onExit('out of memory')
  }
}
