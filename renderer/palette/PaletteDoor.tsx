import { lazy, Suspense, useState } from 'react'
import type { History } from '../shell/use-history.ts'
import type { NewEntity } from './NewEntityDialog.tsx'

const Palette = lazy(() => import('./Palette.tsx').then((module) => ({ default: module.Palette })))
const NewEntityDialog = lazy(() =>
  import('./NewEntityDialog.tsx').then((module) => ({ default: module.NewEntityDialog })),
)

type Props = {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly history: History
  readonly onHelp: () => void
  readonly onKeys: () => void
}

/** The palette, loaded when it is first asked for, and the forms that it leads to. */
export function PaletteDoor({ isOpen, onClose, ...doors }: Props) {
  const [adding, setAdding] = useState<NewEntity | null>(null)
  return (
    <Suspense fallback={null}>
      {isOpen && <Palette doors={{ ...doors, onNew: setAdding }} onClose={onClose} />}
      {adding !== null && <NewEntityDialog entity={adding} onClose={() => setAdding(null)} />}
    </Suspense>
  )
}
