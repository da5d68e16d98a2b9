/** A small seeded generator (mulberry32): the same seed gives the same sample on every machine. */
export type Random = {
  /** At least `low`, below `high`. */
  readonly between: (low: number, high: number) => number
  readonly pick: <T>(items: readonly T[]) => T
  /** Around 0 with a deviation of about 1: a sum of twelve uniform numbers. */
  readonly normal: () => number
}

export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    between: (low, high) => low + next() * (high - low),
    pick: (items) => {
      const item = items[Math.floor(next() * items.length)]
      if (item === undefined) throw new Error('nothing to pick from')
      return item
    },
    normal: () => {
      let sum = -6
      for (let k = 0; k < 12; k += 1) sum += next()
      return sum
    },
  }
}
