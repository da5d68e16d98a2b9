import type { CityAnswer, CityQuestion } from './city-messages.ts'
import type { City } from './city-reader.ts'

export type CityClient = {
  /** The newest question alone is answered; one overtaken by another answers null. */
  readonly ask: (question: Omit<CityQuestion, 'id'>) => Promise<readonly City[] | null>
  readonly end: () => void
}

/** Starts the thread that holds the towns. */
export function startCities(): CityClient {
  const worker = new Worker(new URL('cities-worker.ts', import.meta.url), { type: 'module' })
  let last: { readonly id: number; readonly resolve: (cities: readonly City[] | null) => void } = {
    id: 0,
    resolve: () => undefined,
  }
  worker.addEventListener('message', ({ data }: MessageEvent<CityAnswer>) => {
    if (data.id === last.id) last.resolve(data.cities)
  })
  return {
    ask: (question) =>
      new Promise((resolve) => {
        last.resolve(null)
        last = { id: last.id + 1, resolve }
        // A thread has no origin to name.
        // oxlint-disable-next-line unicorn/require-post-message-target-origin
        worker.postMessage({ id: last.id, ...question })
      }),
    end: () => worker.terminate(),
  }
}
