import { lazy, Suspense } from 'react'
import type { History } from './use-history.ts'

const Palette = lazy(() => import('./Palette.tsx').then((module) => ({ default: module.Palette })))

type Props = {
  /** Counts how often the palette was asked for; it is loaded with the first. */
  readonly requests: number
  readonly history: History
  readonly onHelp: () => void
}

export function LazyPalette({ requests, history, onHelp }: Props) {
  if (requests === 0) return null
  return (
    <Suspense fallback={null}>
      <Palette requests={requests} history={history} onHelp={onHelp} />
    </Suspense>
  )
}
