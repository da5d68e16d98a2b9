import { VisuallyHidden } from '@mantine/core'
import type { CalendarEntry } from '#shared/tasks/calendar'
import type { IsoDate } from '#shared/dates'
import { t } from '../app/messages/t.ts'
import { useFormat } from '../ui/use-format.ts'
import styles from './calendar.module.css'
import { entryWords } from './entry-words.ts'

type Props = {
  readonly date: IsoDate
  readonly entries: readonly CalendarEntry[]
  readonly isInHand: boolean
  readonly isToday: boolean
  readonly isOutside: boolean
  readonly onChoose: (date: IsoDate) => void
}

const shownEntries = 3

/** A day with the first of its entries; all of them stand beside the grid when it is in hand. */
export function DayCell({ date, entries, isInHand, isToday, isOutside, onChoose }: Props) {
  const format = useFormat()
  const count = entries.length
  return (
    <td
      role="gridcell"
      tabIndex={isInHand ? 0 : -1}
      className={styles['day']}
      aria-selected={isInHand}
      {...(isToday ? { 'aria-current': 'date' as const } : {})}
      data-outside={isOutside}
      data-date={date}
      onClick={() => onChoose(date)}
    >
      <VisuallyHidden>{format.date(date)}</VisuallyHidden>
      <span className={styles['number']} aria-hidden>
        {Number(date.slice(8))}
      </span>
      {entries.slice(0, shownEntries).map((entry) => (
        <span
          key={`${entry.kind}.${entry.id}`}
          className={styles['entry']}
          title={entryWords(entry)}
          data-alone={count === 1}
          data-kind={entry.kind}
          data-done={entry.isDone}
        >
          {entryWords(entry)}
        </span>
      ))}
      {count > shownEntries && (
        <span className={styles['more']}>
          {t('calendar.more', { count: count - shownEntries })}
        </span>
      )}
    </td>
  )
}
