export type Label = {
  readonly text: string
  /** Where its dot is, in pixels; the text stands right of it, or centred on it without a dot. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly hasDot: boolean
}

export type Rectangle = {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const gap = 5
const dotRoom = 6

/**
 * Keeps of labels, the most important first, those that overlap neither one kept before nor what is
 * there already, up to a number.
 */
export function spreadLabels<Given extends Label>(
  labels: readonly Given[],
  most: number,
  obstacles: readonly Rectangle[] = [],
): Given[] {
  const kept: Given[] = []
  const taken = [...obstacles]
  for (const label of labels) {
    if (kept.length === most) break
    const room = roomOf(label)
    if (taken.some((other) => overlap(room, other))) continue
    kept.push(label)
    taken.push(room)
  }
  return kept
}

function roomOf({ x, y, width, height, hasDot }: Label): Rectangle {
  const left = hasDot ? x - dotRoom : x - width / 2
  const right = hasDot ? x + dotRoom + width : x + width / 2
  return {
    left: left - gap,
    right: right + gap,
    top: y - height / 2 - gap,
    bottom: y + height / 2 + gap,
  }
}

export const overlap = (a: Rectangle, b: Rectangle) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
