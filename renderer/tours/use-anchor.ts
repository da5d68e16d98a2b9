import { useEffect, useState } from 'react'
import type { TourAnchor } from './tour-steps.ts'

export type Place = {
  readonly top: number
  readonly left: number
  readonly width: number
  readonly height: number
}

const lookEveryMs = 150
const margin = 6

/** Where the part of the page is that a step points at; null while it is not there. */
export function useAnchor(anchor: TourAnchor): Place | null {
  const [place, setPlace] = useState<Place | null>(null)
  useEffect(() => {
    let seen: Element | null = null
    const look = () => {
      const element = elementOf(anchor)
      if (element !== null && element !== seen) element.scrollIntoView({ block: 'center' })
      seen = element
      const next = element && placeOf(element)
      setPlace((known) => (isSame(known, next) ? known : next))
    }
    look()
    const timer = setInterval(look, lookEveryMs)
    return () => clearInterval(timer)
  }, [anchor])
  return place
}

export const elementOf = (anchor: TourAnchor): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-tour="${anchor}"]`)

/** The part with a margin; of a tall one as much as leaves room for the words below. */
function placeOf(element: Element): Place {
  const box = element.getBoundingClientRect()
  const top = Math.max(box.top - margin, margin)
  return {
    top,
    left: box.left - margin,
    width: box.width + 2 * margin,
    height: Math.min(box.bottom + margin - top, window.innerHeight * 0.4),
  }
}

const isSame = (a: Place | null, b: Place | null): boolean =>
  JSON.stringify(a) === JSON.stringify(b)
