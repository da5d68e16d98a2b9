import { useState } from 'react'

/** Which of many lines are left out, by their places; at first none is. */
export function useLeftOut() {
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set())
  const toggle = (index: number) => {
    const next = new Set(left)
    if (!next.delete(index)) next.add(index)
    setLeft(next)
  }
  return { left, toggle }
}
