import { Link } from '@tanstack/react-router'
import type { UpcomingEvent } from '#shared/metrics'
import { t } from '../app/messages/t.ts'
import { useFormat } from '../ui/use-format.ts'
import styles from './dashboard.module.css'

type Props = { readonly events: readonly UpcomingEvent[] }

/** Dated things ahead, the nearest first, each leading to its property. */
export function Upcoming({ events }: Props) {
  const format = useFormat()
  if (events.length === 0) return <p>{t('dashboard.nothingUpcoming')}</p>
  return (
    <ul className={styles['events']}>
      {events.map((event) => (
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
  )
}

function EventTitle({ event }: { readonly event: UpcomingEvent }) {
  if (event.propertyId === null) return <span>{event.title}</span>
  return (
    <Link
      to="/properties/$propertyId"
      params={{ propertyId: event.propertyId }}
      className={styles['link']}
    >
      {event.title}
    </Link>
  )
}
