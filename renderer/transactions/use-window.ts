import { type RefObject, type UIEvent, useEffect, useState } from 'react'

export const rowHeight = 34
/** Rows drawn above and below what is seen, so that scrolling finds them ready. */
const margin = 12

/** Which of many rows of one height stand in view, so that only these are drawn. */
export function useWindow(
  scroller: RefObject<HTMLDivElement | null>,
  count: number,
  onNearEnd: () => void,
) {
  const [view, setView] = useState({ top: 0, height: 800 })
  useEffect(() => {
    const box = scroller.current
    if (!box) return undefined
    const observer = new ResizeObserver(() => setView(viewOf(box)))
    observer.observe(box)
    return () => observer.disconnect()
  }, [scroller])
  const from = Math.max(0, Math.floor(view.top / rowHeight) - margin)
  const to = Math.min(count, Math.ceil((view.top + view.height) / rowHeight) + margin)
  const isNearEnd = to >= count - margin
  useEffect(() => {
    if (isNearEnd) onNearEnd()
  }, [isNearEnd, onNearEnd])
  return {
    onScroll: (event: UIEvent<HTMLDivElement>) => setView(viewOf(event.currentTarget)),
    from,
    to,
    before: from * rowHeight,
    after: Math.max(0, count - to) * rowHeight,
  }
}

const viewOf = ({ scrollTop, clientHeight }: HTMLDivElement) => ({
  top: scrollTop,
  height: clientHeight,
})

/** Scrolls no further than it takes to show a row whole. */
export function revealRow(box: HTMLDivElement, index: number): void {
  const head = box.querySelector('thead')?.clientHeight ?? 0
  const top = index * rowHeight
  if (top < box.scrollTop) box.scrollTop = top
  const bottom = top + rowHeight + head - box.clientHeight
  if (bottom > box.scrollTop) box.scrollTop = bottom
}
