import { useState } from 'react'

export type Selection = {
  readonly ids: ReadonlySet<string>
  /** Selects or deselects one; with `extend` everything from the last one on. */
  readonly toggle: (index: number, extend: boolean) => void
  readonly set: (ids: readonly string[]) => void
}

/** Which rows are ticked, by id, so that they stay ticked when the order changes. */
export function useSelection(rows: readonly { readonly id: string }[]): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
  const [anchor, setAnchor] = useState(0)
  const toggle = (index: number, extend: boolean) => {
    const row = rows[index]
    if (row === undefined) return
    const next = new Set(ids)
    if (extend)
      for (const { id } of rows.slice(Math.min(anchor, index), Math.max(anchor, index) + 1))
        next.add(id)
    else if (!next.delete(row.id)) next.add(row.id)
    setIds(next)
    if (!extend) setAnchor(index)
  }
  return { ids, toggle, set: (chosen) => setIds(new Set(chosen)) }
}
