import type { FromGpu, ToGpu } from '#shared/monte-carlo/gpu-messages'
import type {
  CardAnswer,
  CardRequest,
  FromSolver,
  ToSolver,
} from '#shared/optimizer/solver-messages'
import { parentPort as threadPort } from 'node:worker_threads'
import { CardLine } from './monte-carlo/card-line.ts'
import type { CardOffer } from './monte-carlo/card-line.ts'

/** What a solver process hears and says, whichever way it was started. */
export type Port = {
  readonly post: (message: FromSolver | CardRequest) => void
  readonly listen: (handle: (message: ToSolver) => void) => void
  /** Asks the app for a graphics card. */
  readonly askForCard: () => Promise<CardOffer>
}

/** The parts of Electron's `process.parentPort` and of its message ports that are used here. */
type UtilityPort = {
  postMessage: (message: unknown) => void
  on: (event: 'message', listener: (event: UtilityMessage) => void) => void
}
type UtilityMessage = { data: unknown; ports: readonly ElectronPort[] }
type ElectronPort = {
  postMessage: (message: unknown) => void
  on: (event: 'message' | 'close', listener: (event: { data: unknown }) => void) => void
  start: () => void
}

export function openPort(): Port {
  if (threadPort) return openThreadPort(threadPort)
  const { parentPort } = process as unknown as { parentPort?: UtilityPort }
  if (!parentPort) throw new Error('a solver process is started by the app or the command line')
  return openUtilityPort(parentPort)
}

const openThreadPort = (port: NonNullable<typeof threadPort>): Port => ({
  post: (message) => port.postMessage(message),
  listen: (handle) => port.on('message', (message: ToSolver) => handle(message)),
  // A thread of the command line has no window that could reach a card.
  askForCard: () => Promise.resolve({ reason: 'noWindow' }),
})

function openUtilityPort(port: UtilityPort): Port {
  let answer: (offer: CardOffer) => void = () => undefined
  // This port is a process's, not a window's: it has no origin to name.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  const post = (message: FromSolver | CardRequest) => port.postMessage(message)
  return {
    post,
    listen: (handle) =>
      port.on('message', ({ data, ports }) => {
        const message = data as ToSolver | CardAnswer
        if (message.type === 'card') answer(toOffer(message, ports[0]))
        else handle(message)
      }),
    askForCard: () =>
      new Promise((resolve) => {
        answer = resolve
        post({ type: 'card-wanted' })
      }),
  }
}

function toOffer({ reason, isTimed }: CardAnswer, port: ElectronPort | undefined): CardOffer {
  if (reason !== null || !port) return { reason: reason ?? 'noWindow' }
  const line = new CardLine({
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    post: (message: ToGpu) => port.postMessage(message),
    onMessage: (listener) => port.on('message', ({ data }) => listener(data as FromGpu)),
    onClose: (listener) => port.on('close', listener),
  })
  port.start()
  return { line, isTimed }
}
