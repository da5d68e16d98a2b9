import { solveModel } from '../optimizer/main-solve.ts'
import type { SolveContext } from '../optimizer/optimizer.ts'
import type { Model } from '../model/model.ts'

const MOST_SOLVES = 60

/** An option that was left out, and the one number of it that may move. */
export type Question = {
  /** The number as it is. */
  readonly offered: number
  /** Better and better numbers, the last as good as can be. */
  readonly better: readonly number[]
  /** How narrow the answer has to be. */
  readonly tolerance: number
  readonly at: (value: number) => {
    readonly model: Model
    readonly quickPlan: () => Float64Array | null
    readonly isChosen: (values: Float64Array) => boolean
  }
  readonly timeLimitSec: number
  readonly relativeGap: number
}

export type Threshold = {
  readonly isChosen: boolean
  /** The option is chosen at the first number and left out at the second. */
  readonly bracket: readonly [chosen: number, rejected: number] | null
  readonly isComplete: boolean
  readonly solves: number
}

/**
 * The number at which an option comes in, proved by solving the whole model on both sides of it: first
 * better and better numbers until it is chosen, then the gap is halved.
 *
 * @param onSolve told before each solve how many were done
 */
export function findThreshold(
  context: SolveContext,
  question: Question,
  onSolve: (solves: number) => void,
): Threshold {
  const search = new Search(context, question, onSolve)
  const atOffer = search.isChosenAt(question.offered)
  const bracket = atOffer === false ? findBracket(search, question) : null
  const { isComplete, solves } = search
  return { isChosen: atOffer === true, bracket, isComplete, solves }
}

/** Counts the solves, and remembers whether each of them had its answer in time. */
class Search {
  solves = 0
  isComplete = true
  readonly #context: SolveContext
  readonly #question: Question
  readonly #onSolve: (solves: number) => void

  constructor(context: SolveContext, question: Question, onSolve: (solves: number) => void) {
    this.#context = context
    this.#question = question
    this.#onSolve = onSolve
  }

  isChosenAt(value: number): boolean | null {
    if (this.solves >= MOST_SOLVES) return null
    this.#onSolve(this.solves)
    this.solves += 1
    const { at, timeLimitSec, relativeGap: mipRelGap } = this.#question
    const { model, quickPlan, isChosen } = at(value)
    const options = { timeLimitSec, mipRelGap, duals: false, ranging: false, quickPlan }
    const { status, values } = solveModel(this.#context, model, options)
    if (status === 'optimal' && values) return isChosen(values)
    this.isComplete = false
    return null
  }
}

function findBracket(search: Search, question: Question): [number, number] | null {
  let rejected = question.offered
  for (const value of question.better) {
    const answer = search.isChosenAt(value)
    if (answer === null) return null
    if (answer) return narrow(search, [value, rejected], question.tolerance)
    rejected = value
  }
  return null
}

function narrow(search: Search, first: [number, number], tolerance: number): [number, number] {
  let [chosen, rejected] = first
  while (Math.abs(rejected - chosen) > tolerance) {
    const middle = (chosen + rejected) / 2
    const answer = search.isChosenAt(middle)
    if (answer === null) break
    if (answer) chosen = middle
    else rejected = middle
  }
  return [chosen, rejected]
}
