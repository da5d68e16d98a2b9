import type { ImportProgress } from '#shared/imports/bank-imports'

type Work<T> = (report: (progress: ImportProgress) => void) => Promise<T>

/**
 * A piece of work as a stream: how far it is, the newest only when the reader is slow, and its answer at the
 * end. A reader that goes away gives the work up.
 */
export async function* streamProgress<T>(
  work: Work<T>,
  giveUp: () => void,
  signal: AbortSignal | undefined,
): AsyncGenerator<ImportProgress | T, void> {
  const state = { newest: null as ImportProgress | null, isDone: false }
  let wake: () => void = () => undefined
  const result = work((progress) => {
    state.newest = progress
    wake()
  }).finally(() => {
    state.isDone = true
    wake()
  })
  // It is awaited at the end; until then its refusal is nobody's.
  result.catch(() => undefined)
  signal?.addEventListener('abort', giveUp)
  try {
    while (!state.isDone) {
      await new Promise<void>((resolve) => {
        wake = resolve
        if (state.newest !== null || state.isDone) resolve()
      })
      const progress = state.newest
      state.newest = null
      if (progress !== null && !state.isDone) yield progress
    }
    yield await result
  } finally {
    signal?.removeEventListener('abort', giveUp)
    if (!state.isDone) giveUp()
  }
}
