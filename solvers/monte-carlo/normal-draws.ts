import { normalQuantile } from './normal-quantile.ts'

/**
 * Independent standard normal numbers of one path: the same for a seed and a path number on every
 * machine, whatever paths were drawn before and however many are asked for.
 *
 *   z = Φ⁻¹((u + ½) / 2³²)          u from xoshiro128++, its state hashed from seed and path
 *
 * Source: D. Blackman and S. Vigna, "Scrambled linear pseudorandom number generators" (2021).
 *
 * @param out filled whole, in order
 */
export function fillNormals(out: Float64Array, seed: number, path: number): void {
  const state = seedState(seed, path)
  for (let k = 0; k < out.length; k += 1) {
    out[k] = normalQuantile((nextWord(state) + 0.5) / 4_294_967_296)
  }
}

/**
 * The next word of xoshiro128++, 0 to 2³² − 1; moves the state on.
 *
 * Check: from the state 1, 2, 3, 4 come 641 and 1,573,767.
 */
export function nextWord(state: Uint32Array): number {
  const a = state[0] ?? 0
  const b = state[1] ?? 0
  const c = (state[2] ?? 0) ^ a
  const d = (state[3] ?? 0) ^ b
  const word = (rotate((a + (state[3] ?? 0)) | 0, 7) + a) >>> 0
  state[0] = a ^ d
  state[1] = b ^ c
  state[2] = c ^ (b << 9)
  state[3] = rotate(d, 11)
  return word
}

function seedState(seed: number, path: number): Uint32Array {
  const state = new Uint32Array(4)
  for (let k = 0; k < 4; k += 1) {
    state[k] = mix(mix((seed | 0) + Math.imul(k, 0x9e3779b9)) ^ Math.imul(path + 1, 0x85ebca6b))
  }
  // A state of zeros alone would stay so for ever.
  state[3] = (state[3] ?? 0) | 1
  return state
}

/** MurmurHash3's last step: each bit of the input turns about half of the bits of the result. */
function mix(value: number): number {
  let h = value
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

const rotate = (word: number, by: number): number => (word << by) | (word >>> (32 - by))
