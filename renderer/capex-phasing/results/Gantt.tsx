import type { CapexPhasingInput, CapexPlan } from '#shared/capex-phasing/capex-phasing'
import { useMemo } from 'react'
import { t } from '../../app/messages/t.ts'
import { ganttRows, monthsOf, yearMarks } from './gantt-rows.ts'
import styles from './gantt.module.css'
import { GanttLine } from './GanttLine.tsx'
import type { Pins } from './pins.ts'

type Props = {
  readonly input: CapexPhasingInput
  readonly plan: CapexPlan
  readonly pins: Pins
  readonly onPin: (id: string, start: number) => void
  readonly onUnpin: (id: string) => void
}

/** The plan as bars over months; a bar that is dragged, or moved by arrow keys, stays where it is put. */
export function Gantt({ input, plan, pins, onPin, onUnpin }: Props) {
  const rows = useMemo(() => ganttRows(input, plan), [input, plan])
  const months = useMemo(() => monthsOf(input), [input])
  const marks = useMemo(() => yearMarks(months), [months])
  return (
    <div className={styles['gantt']} role="group" aria-label={t('cx.gantt')}>
      <div className={styles['scale']} aria-hidden>
        {marks.map(({ year, t: at }) => (
          <span
            key={year}
            className={styles['year']}
            style={{ left: `${(at / months.length) * 100}%` }}
          >
            {year}
          </span>
        ))}
      </div>
      {rows.map((row) => (
        <GanttLine
          key={row.id}
          row={row}
          months={months}
          marks={marks}
          pinnedTo={pins.get(row.id) ?? null}
          onPin={(start) => onPin(row.id, start)}
          onUnpin={() => onUnpin(row.id)}
        />
      ))}
    </div>
  )
}
