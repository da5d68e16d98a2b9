import type {
  BatchIncome,
  CardMode,
  FromGpu,
  IncomeModel,
  PathBatch,
  ToGpu,
} from '#shared/monte-carlo/gpu-messages'
import type { EngineReport } from '#shared/monte-carlo/monte-carlo-result'

type Reason = NonNullable<EngineReport['reason']>

/** What the app offers a simulation: a line to a card, or the reason why there is none. */
export type CardOffer =
  { readonly line: CardLine; readonly isTimed: boolean } | { readonly reason: Reason }

/** The port to the page of the card, whatever carries it. */
export type CardPort = {
  readonly post: (message: ToGpu) => void
  readonly onMessage: (listener: (message: FromGpu) => void) => void
  /** Called once, when the page is gone. */
  readonly onClose: (listener: () => void) => void
}

type Waiting = { resolve: (message: FromGpu) => void; reject: (error: Error) => void }

/** A card that answers nothing for so long has died without a word. */
const patienceMs = 20_000

/** Asks and awaits one answer at a time. */
export class CardLine {
  readonly #port: CardPort
  #waiting: Waiting | null = null
  #isClosed = false
  #asked = 0

  constructor(port: CardPort) {
    this.#port = port
    port.onMessage((message) => this.#hear(message))
    port.onClose(() => {
      this.#isClosed = true
      this.#waiting?.reject(new Error('the window of the card was closed'))
    })
  }

  async workOut(batch: PathBatch): Promise<BatchIncome> {
    this.#asked += 1
    const answer = await this.ask({ type: 'income', id: this.#asked, batch })
    if (answer.type !== 'income') throw new Error(`the card answered ${answer.type}`)
    return answer.income
  }

  ask(message: ToGpu): Promise<FromGpu> {
    return new Promise((resolve, reject) => {
      if (this.#isClosed) return reject(new Error('the window of the card is closed'))
      const timer = setTimeout(() => reject(new Error('the card does not answer')), patienceMs)
      const settle =
        <Value>(answer: (value: Value) => void) =>
        (value: Value) => {
          clearTimeout(timer)
          this.#waiting = null
          answer(value)
        }
      this.#waiting = { resolve: settle(resolve), reject: settle(reject) }
      this.#port.post(message)
    })
  }

  #hear(message: FromGpu): void {
    if (message.type === 'failed') this.#waiting?.reject(new Error(message.message))
    // An answer to a question that was given up may still come.
    else if (message.type !== 'income' || message.id === this.#asked)
      this.#waiting?.resolve(message)
  }
}

/** @throws Error when the card does not answer */
export async function openCard(
  line: CardLine,
  { model, batch }: { model: IncomeModel; batch: number },
): Promise<{ mode: CardMode; device: string } | { reason: Reason }> {
  const answer = await line.ask({ type: 'open', model, batch })
  if (answer.type === 'opened' || answer.type === 'refused') return answer
  throw new Error(`the card answered ${answer.type}`)
}
