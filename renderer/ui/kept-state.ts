import { useCallback, useSyncExternalStore } from 'react'

export type Change<State> = (change: (state: State) => State) => void

/**
 * State that stays while other pages are looked at, one for each key (a portfolio, a property): a hook that
 * reads it and changes it.
 */
export function createKeptState<State>(initial: State) {
  const states = new Map<string, State>()
  const listeners = new Set<() => void>()
  const read = (key: string): State => states.get(key) ?? initial
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  return function useKeptState(key: string): readonly [State, Change<State>] {
    const state = useSyncExternalStore(subscribe, () => read(key))
    const change = useCallback<Change<State>>(
      (next) => {
        states.set(key, next(read(key)))
        for (const listener of listeners) listener()
      },
      [key],
    )
    return [state, change]
  }
}
