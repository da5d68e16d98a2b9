import type { CompiledProForma } from '#shared/finance/pro-forma/compile-pro-forma'
import type { CardMode, Faster } from '#shared/monte-carlo/gpu-messages'
import type { EngineReport } from '#shared/monte-carlo/monte-carlo-result'
import type { CardLine, CardOffer } from './card-line.ts'
import { openCard } from './card-line.ts'
import { copyIncome, largestDifference, toBatch, toModel } from './card-numbers.ts'
import { type IncomeEngine, processorEngine } from './income-engine.ts'
import { makeIncome, workOutIncome } from './path-income.ts'
import type { PathIncome } from './path-income.ts'
import type { PathIndices } from './path-indices.ts'

type Reason = NonNullable<EngineReport['reason']>

/** A card that errs by more than this of the largest cell is not believed. */
const tolerance = 1e-4

export type CardTimes = {
  readonly clock: () => number
  /** Hears once which of the two was faster, when both were timed. */
  readonly onTimed: (faster: Faster) => void
}

/**
 * The faster of a graphics card and the processor. A card that is not there, refuses, errs or dies in the
 * middle is no failure: the processor goes on, and the report says why.
 */
export async function chooseEngine(
  compiled: CompiledProForma,
  offer: CardOffer,
  times: CardTimes,
): Promise<IncomeEngine> {
  if (!('line' in offer)) return processorEngine(compiled, offer.reason)
  const batch = batchFor(compiled)
  const opened = await openCard(offer.line, { model: toModel(compiled), batch }).catch(
    (): { reason: Reason } => ({ reason: 'cardFailed' }),
  )
  if ('reason' in opened) return processorEngine(compiled, opened.reason)
  return new CardEngine(compiled, offer.line, opened, batch, offer.isTimed ? null : times)
}

/** As many paths at a time as keep every array a comfortable size for a texture. */
const batchFor = ({ properties, stride }: CompiledProForma): number =>
  Math.min(2000, Math.max(50, Math.round(200_000 / (properties.length * (stride / 12)))))

class CardEngine implements IncomeEngine {
  readonly batch: number
  readonly #compiled: CompiledProForma
  readonly #line: CardLine
  readonly #card: { readonly mode: CardMode; readonly device: string }
  /** Both are to be timed, and have not been yet. */
  #times: CardTimes | null
  #givenUp: Reason | null = null
  #largestError = 0

  constructor(
    compiled: CompiledProForma,
    line: CardLine,
    card: { mode: CardMode; device: string },
    batch: number,
    times: CardTimes | null,
  ) {
    this.#compiled = compiled
    this.#line = line
    this.#card = card
    this.batch = batch
    this.#times = times
  }

  async workOut(indices: PathIndices, paths: number, into: PathIncome): Promise<void> {
    if (this.#givenUp === null) {
      try {
        await this.#onCard(indices, paths, into)
        await this.#time(indices, paths, into)
      } catch {
        this.#givenUp = 'cardFailed'
      }
    }
    if (this.#givenUp !== null) workOutIncome(this.#compiled, indices, paths, into)
  }

  report() {
    const { mode, device } = this.#card
    if (this.#givenUp !== null)
      return { kind: 'cpu', device, reason: this.#givenUp, largestError: null } as const
    return { kind: mode, device, reason: null, largestError: this.#largestError }
  }

  async #onCard(indices: PathIndices, paths: number, into: PathIncome): Promise<void> {
    const income = await this.#line.workOut(toBatch(indices, paths))
    copyIncome(income, paths, this.#compiled, into)
    const error = largestDifference(this.#compiled, indices, paths, into)
    if (!(error <= tolerance)) throw new Error(`the card errs by ${error}`)
    this.#largestError = Math.max(this.#largestError, error)
  }

  /** The card has had its first batch, and with it its kernels compiled: now both do the same one. */
  async #time(indices: PathIndices, paths: number, into: PathIncome): Promise<void> {
    const times = this.#times
    if (!times) return
    this.#times = null
    const began = times.clock()
    await this.#onCard(indices, paths, into)
    const between = times.clock()
    workOutIncome(this.#compiled, indices, paths, makeIncome(this.#compiled, paths))
    const faster = between - began < times.clock() - between ? 'card' : 'processor'
    if (faster === 'processor') this.#givenUp = 'cardSlower'
    times.onTimed(faster)
  }
}
