import { lazy, type ReactNode, Suspense, useState } from 'react'
import type { FigureKey } from '#shared/finance/metric-formulas'
import type { LineageQuestion } from './use-lineage.ts'

const LineagePanel = lazy(() =>
  import('./LineagePanel.tsx').then((module) => ({ default: module.LineagePanel })),
)

type Opened = { readonly metric: FigureKey; readonly propertyId: string | null }

/** For a page with figures: opens the lineage of one, and the panel to put somewhere on the page. */
export function useLineagePanel(question?: LineageQuestion) {
  const [opened, setOpened] = useState<Opened | null>(null)
  const panel: ReactNode = opened && (
    <Suspense fallback={null}>
      <LineagePanel
        {...opened}
        {...(question ? { question } : {})}
        onClose={() => setOpened(null)}
      />
    </Suspense>
  )
  const open = (metric: FigureKey, propertyId: string | null = null) =>
    setOpened({ metric, propertyId })
  return { open, panel }
}
