import { SegmentedControl, Select, TextInput } from '@mantine/core'
import { t } from '../app/messages/t.ts'
import { UnitInput } from '../ui/UnitInput.tsx'
import { useFormat } from '../ui/use-format.ts'
import { weekdayName } from './job-words.ts'
import type { ScheduleDraft } from './schedule-draft.ts'

type Props = {
  readonly draft: ScheduleDraft
  readonly onChange: (draft: ScheduleDraft) => void
  /** What the schema says of a field, by its path. */
  readonly messageOf: (path: string) => string | undefined
}

/** How often, on which day, at what time, on whose clocks. */
export function ScheduleFields(props: Props) {
  const { draft, onChange, messageOf } = props
  return (
    <>
      <SegmentedControl
        aria-label={t('jobs.every')}
        value={draft.every}
        onChange={(every) => onChange({ ...draft, every })}
        data={(['day', 'week', 'month', 'quarter'] as const).map((value) => ({
          value,
          label: t(`jobs.every.${value}`),
        }))}
      />
      <DayFields {...props} />
      <TextInput
        label={t('jobs.time')}
        value={draft.time}
        onChange={(event) => onChange({ ...draft, time: event.currentTarget.value })}
        error={messageOf('schedule.time')}
        withAsterisk
      />
      <Select
        label={t('jobs.zone')}
        placeholder={t('jobs.zoneHere')}
        clearable
        searchable
        limit={50}
        data={Intl.supportedValuesOf('timeZone').map((value) => ({
          value,
          label: value.replaceAll('_', ' '),
        }))}
        value={draft.zone}
        onChange={(zone) => onChange({ ...draft, zone })}
        error={messageOf('zone')}
      />
    </>
  )
}

function DayFields({ draft, onChange, messageOf }: Props) {
  const { locale } = useFormat()
  const { every, weekday, monthDay } = draft
  if (every === 'day') return null
  if (every === 'week')
    return (
      <Select
        label={t('jobs.weekday')}
        allowDeselect={false}
        data={[1, 2, 3, 4, 5, 6, 7].map((day) => ({
          value: String(day),
          label: weekdayName(day, locale),
        }))}
        value={String(weekday)}
        onChange={(day) => onChange({ ...draft, weekday: Number(day) })}
      />
    )
  return (
    <UnitInput
      label={t('jobs.monthDay')}
      description={t(every === 'month' ? 'jobs.monthDayHelp' : 'jobs.quarterDayHelp')}
      unit="integer"
      value={monthDay}
      onChange={(day) => onChange({ ...draft, monthDay: day })}
      error={messageOf('schedule.monthDay')}
      min={1}
      max={31}
      required
    />
  )
}
