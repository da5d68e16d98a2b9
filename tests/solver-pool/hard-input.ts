import type { DealPickerInput } from '#shared/deal-picker/deal-picker'
import { makeRandom } from '../solvers/random-deals.ts'

/** Whole deals of nearly the same size and yield: minutes of branching. */
export function hardInput(count: number): DealPickerInput {
  const random = makeRandom(count)
  const deals = Array.from({ length: count }, (_, index) => {
    const price = 100_000 + Math.floor(random() * 50_000)
    return {
      id: `d${index}`,
      price,
      yield: (price * 0.05 + Math.floor(random() * 40)) / price,
      sector: `s${index % 7}`,
      city: `c${index % 11}`,
    }
  })
  const groups = (by: 'sector' | 'city', size: number, part: number) =>
    Array.from({ length: size }, (_, k) => ({ by, key: `${by[0]}${k}`, maxShare: part }))
  const caps = [...groups('sector', 7, 0.171), ...groups('city', 11, 0.113)]
  const options = { timeLimitSec: 60, mipRelGap: 0 }
  return { mode: 'whole', budget: Math.round(count * 51_237), deals, caps, options }
}
