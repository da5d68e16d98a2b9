import { makeWordState, nextWord, seedWords } from './random-words.ts'
import type { WordState } from './random-words.ts'

const layers = 128
/** Where the lowest layer ends and the tail begins, and the area of each layer. */
const tailFrom = 3.442619855899
const area = 9.91256303526217e-3

const density = (x: number): number => Math.exp(-0.5 * x * x)
/** Right edges of the layers, the lowest first, and the share of each that lies under the curve for certain. */
const edges = layerEdges()
const inside = Float64Array.from(
  { length: layers },
  (_, k) => (edges[k + 1] ?? 0) / (edges[k] ?? 1),
)

const state = makeWordState()

/**
 * Independent standard normal numbers of one path: the same for a seed and a path number on every
 * machine, whatever paths were drawn before and however many are asked for.
 *
 * The bell curve lies under 128 layers of equal area (a ziggurat): a layer is drawn, then a place in it; of
 * a hundred places 99 are surely under the curve and taken at once, the others are tried against it.
 *
 * Source: G. Marsaglia and W. Tsang, "The ziggurat method for generating random variables" (2000), with
 * J. Doornik's separate words for layer and place (2005).
 *
 * @param out filled whole, in order
 */
export function fillNormals(out: Float64Array, seed: number, path: number): void {
  seedWords(state, seed, path)
  for (let k = 0; k < out.length; k += 1) {
    const word = nextWord(state)
    const layer = word & (layers - 1)
    // 32 bits of one word and 24 more of the other, from −1 to 1.
    const place = (nextWord(state) + (word >>> 8) * 2 ** -24) * 2 ** -31
    out[k] =
      Math.abs(place) < (inside[layer] ?? 0)
        ? place * (edges[layer] ?? 0)
        : drawBeside(state, layer, place)
  }
}

/** What one draw in a hundred comes to: a place that may lie above the curve, or in the tail. */
function drawBeside(words: WordState, firstLayer: number, firstPlace: number): number {
  let [layer, place] = [firstLayer, firstPlace]
  for (;;) {
    if (Math.abs(place) < (inside[layer] ?? 0)) return place * (edges[layer] ?? 0)
    if (layer === 0) return drawTail(words, place < 0)
    const x = place * (edges[layer] ?? 0)
    const [low, high] = [density(edges[layer] ?? 0), density(edges[layer + 1] ?? 0)]
    if (low + nextShare(words) * (high - low) < density(x)) return x
    layer = nextWord(words) & (layers - 1)
    place = 2 * nextShare(words) - 1
  }
}

function drawTail(words: WordState, isNegative: boolean): number {
  for (;;) {
    const beyond = -Math.log(nextShare(words)) / tailFrom
    if (-2 * Math.log(nextShare(words)) > beyond * beyond)
      return isNegative ? -tailFrom - beyond : tailFrom + beyond
  }
}

/** Between 0 and 1, both excluded. */
const nextShare = (words: WordState): number => ((nextWord(words) >>> 0) + 0.5) / 2 ** 32

function layerEdges(): Float64Array {
  const all = new Float64Array(layers + 1)
  all[0] = area / density(tailFrom)
  all[1] = tailFrom
  for (let k = 2; k < layers; k += 1) {
    const below = all[k - 1] ?? 0
    all[k] = Math.sqrt(-2 * Math.log(area / below + density(below)))
  }
  return all
}
