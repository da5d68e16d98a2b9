import { type KeyboardEvent, type PointerEvent, useState } from 'react'
import type { IsoMonth } from '#shared/dates'
import { t } from '../../app/messages/t.ts'
import { useFormat } from '../../ui/use-format.ts'
import { clampStart, type GanttRow, monthsMoved } from './gantt-rows.ts'
import styles from './gantt.module.css'

type Props = {
  readonly row: GanttRow
  readonly start: number
  readonly months: readonly IsoMonth[]
  readonly isPinned: boolean
  readonly onMove: (start: number) => void
  readonly onUnpin: () => void
}

type Drag = { readonly from: number; readonly width: number; readonly by: number }

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 }

/** The months of one project's works: dragged by the pointer, moved a month at a time by the arrow keys. */
export function GanttBar({ row, start, months, isPinned, onMove, onUnpin }: Props) {
  const format = useFormat()
  const [drag, setDrag] = useState<Drag | null>(null)
  const shown = clampStart(start + (drag?.by ?? 0), row)
  const label = t(isPinned ? 'cx.barPinned' : 'cx.bar', {
    name: row.name,
    from: format.month(months[shown] ?? '', 'long'),
    to: format.month(months[shown + row.duration - 1] ?? '', 'long'),
  })
  const begin = (event: PointerEvent<HTMLButtonElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    const width = event.currentTarget.parentElement?.clientWidth ?? 0
    setDrag({ from: event.clientX, width, by: 0 })
  }
  const move = (event: PointerEvent<HTMLButtonElement>) => {
    if (!drag) return
    const by = monthsMoved(event.clientX - drag.from, drag.width, months.length)
    if (by !== drag.by) setDrag({ ...drag, by })
  }
  const end = () => {
    setDrag(null)
    if (drag && drag.by !== 0 && shown !== start) onMove(shown)
  }
  const press = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (step !== undefined) {
      event.preventDefault()
      onMove(clampStart(start + step, row))
    } else if (event.key === 'Delete' && isPinned) onUnpin()
  }
  return (
    <button
      type="button"
      className={`${styles['bar']} ${isPinned ? styles['pinned'] : ''}`}
      style={{
        left: `${(shown / months.length) * 100}%`,
        width: `${(row.duration / months.length) * 100}%`,
      }}
      title={label}
      aria-label={label}
      data-testid="cx-bar"
      onPointerDown={begin}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={() => setDrag(null)}
      onKeyDown={press}
    />
  )
}
