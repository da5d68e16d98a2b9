import { useCallback, useSyncExternalStore } from 'react'
import { type Draft, newDraft } from './draft.ts'

const drafts = new Map<string, Draft>()
const listeners = new Set<() => void>()

export type ChangeDraft = (change: (draft: Draft) => Draft) => void

/** The inputs being prepared for one portfolio; they stay while other pages are looked at. */
export function useDraft(key: string): readonly [Draft, ChangeDraft] {
  const draft = useSyncExternalStore(subscribe, () => readDraft(key))
  const change = useCallback<ChangeDraft>(
    (next) => {
      drafts.set(key, next(readDraft(key)))
      for (const listener of listeners) listener()
    },
    [key],
  )
  return [draft, change]
}

const readDraft = (key: string): Draft => drafts.get(key) ?? newDraft

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
