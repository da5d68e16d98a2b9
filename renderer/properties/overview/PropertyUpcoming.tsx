import type { UpcomingEvent } from '#shared/metrics'
import { t } from '../../app/messages/t.ts'
import { DateText } from '../../ui/DateText.tsx'
import { LineList } from '../../ui/LineList.tsx'

type Props = { readonly events: readonly UpcomingEvent[]; readonly propertyName: string }

/** Dated things ahead at this property, the nearest first. */
export function PropertyUpcoming({ events, propertyName }: Props) {
  return (
    <LineList
      empty={t('overview.nothingUpcoming')}
      lines={events.map(({ kind, date, title, detail }) => ({
        key: `${kind} ${title} ${detail} ${date}`,
        title: title.replace(`${propertyName}, `, ''),
        detail: [t(`event.${kind}`), detail]
          .filter((part) => part !== '' && part !== propertyName)
          .join(' · '),
        end: date === null ? t('event.today') : <DateText date={date} />,
      }))}
    />
  )
}
