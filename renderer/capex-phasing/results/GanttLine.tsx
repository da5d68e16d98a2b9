import { ActionIcon, Button } from '@mantine/core'
import { IconPinnedOff } from '@tabler/icons-react'
import type { IsoMonth } from '#shared/dates'
import { t } from '../../app/messages/t.ts'
import { clampStart, type GanttRow } from './gantt-rows.ts'
import styles from './gantt.module.css'
import { GanttBar } from './GanttBar.tsx'

type Props = {
  readonly row: GanttRow
  readonly months: readonly IsoMonth[]
  readonly marks: readonly { readonly year: string; readonly t: number }[]
  readonly pinnedTo: number | null
  readonly onPin: (start: number) => void
  readonly onUnpin: () => void
}

/** A project's name, its bar, and the way to let go of it. */
export function GanttLine({ row, months, marks, pinnedTo, onPin, onUnpin }: Props) {
  const shown = pinnedTo ?? row.start
  return (
    <>
      <div className={`${styles['name']} ${shown === null ? styles['idle'] : ''}`} title={row.name}>
        {row.name}
      </div>
      <div className={styles['track']} data-track>
        {marks.map(({ year, t: at }) => (
          <span
            key={year}
            className={styles['mark']}
            style={{ left: `${(at / months.length) * 100}%` }}
            aria-hidden
          />
        ))}
        {shown === null ? (
          <span className={styles['none']}>
            <Button
              variant="subtle"
              size="compact-xs"
              disabled={row.last < 0}
              aria-label={t('cx.doAnywayOf', { name: row.name })}
              onClick={() => onPin(clampStart(0, row))}
            >
              {t('cx.doAnyway')}
            </Button>
          </span>
        ) : (
          <GanttBar
            row={row}
            start={shown}
            months={months}
            isPinned={pinnedTo !== null}
            onMove={onPin}
            onUnpin={onUnpin}
          />
        )}
      </div>
      <div className={styles['end']}>
        {pinnedTo !== null && (
          <ActionIcon
            variant="subtle"
            size={24}
            aria-label={t('cx.unpinOf', { name: row.name })}
            onClick={onUnpin}
          >
            <IconPinnedOff size={15} stroke={1.6} aria-hidden />
          </ActionIcon>
        )}
      </div>
    </>
  )
}
