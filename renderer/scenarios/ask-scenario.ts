import type {
  AnswerOf,
  QuestionKind,
  QuestionOf,
} from '#shared/finance/pro-forma/scenario-questions'
import type { GivenAnswer } from './question-messages.ts'

type Waiting = {
  readonly resolve: (answer: never) => void
  readonly reject: (error: Error) => void
}

const waiting = new Map<number, Waiting>()
let thread: Worker | null = null
let lastId = 0

/** Asks the thread beside the window, which is started with the first question and kept. */
export const askScenario = <Kind extends QuestionKind>(
  kind: Kind,
  question: QuestionOf<Kind>,
): Promise<AnswerOf<Kind>> =>
  new Promise((resolve, reject) => {
    lastId += 1
    waiting.set(lastId, { resolve, reject })
    thread ??= startThread()
    // A thread has no origin to name.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    thread.postMessage({ id: lastId, kind, question })
  })

function startThread(): Worker {
  const started = new Worker(new URL('question-worker.ts', import.meta.url), { type: 'module' })
  started.addEventListener('message', ({ data }: MessageEvent<GivenAnswer>) => {
    const asked = waiting.get(data.id)
    waiting.delete(data.id)
    if ('failure' in data) asked?.reject(new Error(data.failure))
    else asked?.resolve(data.answer as never)
  })
  started.addEventListener('error', (event) => {
    thread = null
    started.terminate()
    for (const { reject } of waiting.values()) reject(new Error(event.message))
    waiting.clear()
  })
  return started
}
