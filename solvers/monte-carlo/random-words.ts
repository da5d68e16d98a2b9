/**
 * The state of xoshiro128++, a stream of 32-bit words of its own for each seed and path: the same on every
 * machine, whatever paths were drawn before and in whichever process.
 *
 * Source: D. Blackman and S. Vigna, "Scrambled linear pseudorandom number generators" (2021).
 */
export type WordState = Int32Array

export const makeWordState = (): WordState => new Int32Array(4)

/** Sets the state to the beginning of the stream of one path. */
export function seedWords(state: WordState, seed: number, path: number): void {
  for (let k = 0; k < 4; k += 1)
    state[k] = mix(mix((seed | 0) + Math.imul(k, 0x9e3779b9)) ^ Math.imul(path + 1, 0x85ebca6b))
  // A state of zeros alone would stay so for ever.
  state[3] = (state[3] ?? 0) | 1
}

/**
 * The next word, −2³¹ to 2³¹ − 1; moves the state on.
 *
 * Check: from the state 1, 2, 3, 4 come 641 and 1,573,767.
 */
export function nextWord(state: WordState): number {
  const a = state[0] ?? 0
  const b = state[1] ?? 0
  const last = state[3] ?? 0
  const c = (state[2] ?? 0) ^ a
  const d = last ^ b
  state[0] = a ^ d
  state[1] = b ^ c
  state[2] = c ^ (b << 9)
  state[3] = rotate(d, 11)
  return (rotate((a + last) | 0, 7) + a) | 0
}

/** MurmurHash3's last step: each bit of the input turns about half of the bits of the result. */
function mix(value: number): number {
  let h = value
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}

const rotate = (word: number, by: number): number => (word << by) | (word >>> (32 - by))
