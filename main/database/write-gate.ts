/**
 * One writer at a time. Most writes are made on the main connection; a long one is made by a thread on a
 * connection of its own, while the main connection goes on reading. SQLite would let a second writer wait
 * inside a call that blocks the window; here it waits before it begins.
 */
export type WriteGate = {
  readonly run: <T>(write: () => Promise<T>) => Promise<T>
  readonly isBusy: () => boolean
}

export function createWriteGate(): WriteGate {
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0
  return {
    isBusy: () => waiting > 0,
    run: (write) => {
      waiting += 1
      const turn = last.then(write).finally(() => {
        waiting -= 1
      })
      last = turn.catch(() => undefined)
      return turn
    },
  }
}
