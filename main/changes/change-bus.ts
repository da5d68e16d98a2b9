import type { Topic } from '#shared/changes'

/** Tells every open window which kinds of data a command has changed. */
export type ChangeBus = {
  readonly announce: (...topics: Topic[]) => void
  /** Yields each announcement until the signal is aborted. */
  readonly watch: (signal: AbortSignal | undefined) => AsyncGenerator<Topic[], void>
}

export function createChangeBus(): ChangeBus {
  const listeners = new Set<(topics: Topic[]) => void>()
  return {
    announce: (...topics) => {
      for (const listener of listeners) listener(topics)
    },
    watch: async function* (signal) {
      const waiting: Topic[][] = []
      let wake: () => void = () => undefined
      const listener = (topics: Topic[]) => {
        waiting.push(topics)
        wake()
      }
      const stop = () => wake()
      listeners.add(listener)
      signal?.addEventListener('abort', stop)
      try {
        for (;;) {
          if (signal?.aborted) return
          const next = waiting.shift()
          if (next) yield next
          else await new Promise<void>((resolve) => (wake = resolve))
        }
      } finally {
        listeners.delete(listener)
        signal?.removeEventListener('abort', stop)
      }
    },
  }
}
