import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { UpcomingEvent } from '#shared/metrics'
import { t } from '../app/messages/t.ts'
import { ShowAllButton } from '../ui/ShowAllButton.tsx'
import { useFormat } from '../ui/use-format.ts'
import styles from './dashboard.module.css'

type Props = { readonly events: readonly UpcomingEvent[] }

/** How many are shown before the rest is asked for. */
const firstShown = 6

/** Dated things ahead, the nearest first, each leading to its property. */
export function Upcoming({ events }: Props) {
  const format = useFormat()
  const [isWhole, setIsWhole] = useState(false)
  const shown = isWhole ? events : events.slice(0, firstShown)
  const hidden = events.length - shown.length
  if (events.length === 0) return <p>{t('dashboard.nothingUpcoming')}</p>
  return (
    <>
      <ul className={styles['events']}>
        {shown.map((event) => (
          <li
            key={`${event.kind} ${event.title} ${event.detail} ${event.date}`}
            className={styles['event']}
          >
            {event.date === null ? (
              <span>{t('event.today')}</span>
            ) : (
              <time dateTime={event.date}>{format.date(event.date)}</time>
            )}
            <EventTitle event={event} />
            <span className={styles['eventDetail']}>
              {t(`event.${event.kind}`)}
              {event.detail !== '' && ` · ${event.detail}`}
            </span>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <ShowAllButton onClick={() => setIsWhole(true)}>
          {t('dashboard.moreUpcoming', { count: hidden })}
        </ShowAllButton>
      )}
    </>
  )
}

function EventTitle({ event }: { readonly event: UpcomingEvent }) {
  if (event.propertyId === null) return <span title={event.title}>{event.title}</span>
  return (
    <Link
      to="/properties/$propertyId"
      params={{ propertyId: event.propertyId }}
      className={styles['link']}
      title={event.title}
    >
      {event.title}
    </Link>
  )
}
