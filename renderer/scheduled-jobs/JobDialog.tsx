import { SegmentedControl, Select, TextInput } from '@mantine/core'
import { JobEdit, type JobSchedule, type ScheduledJob } from '#shared/scheduled-jobs'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { DialogForm } from '../ui/DialogForm.tsx'
import { type Form, useForm } from '../ui/form/use-form.ts'
import { useSave } from '../ui/form/use-save.ts'
import { UnitInput } from '../ui/UnitInput.tsx'
import { useFormat } from '../ui/use-format.ts'
import { weekdayName } from './job-words.ts'

type Props = { readonly job: ScheduledJob; readonly onClose: () => void }

type Draft = {
  readonly every: JobSchedule['every']
  readonly weekday: number
  readonly monthDay: number | null
  readonly time: string
  readonly zone: string | null
}

/** When a job is due. */
export function JobDialog({ job, onClose }: Props) {
  const name = t(`job.${job.kind}`)
  const form = useForm<Draft>(draftOf(job))
  const save = useSave((input: JobEdit) => api.scheduledJobs.update(input), {
    say: () => t('entry.saved', { name }),
    after: onClose,
  })
  const submit = () => {
    const { zone } = form.draft
    const input = { jobId: job.id, isOn: job.isOn, schedule: scheduleOf(form.draft), zone }
    form.submit(JobEdit, input, (parsed) => save.mutate(parsed))
  }
  return (
    <DialogForm
      opened
      onClose={onClose}
      title={name}
      submitLabel={t('common.save')}
      onSubmit={submit}
      isPending={save.isPending}
      error={save.error}
    >
      <SegmentedControl
        aria-label={t('jobs.every')}
        value={form.draft.every}
        onChange={(every) => form.set('every', every)}
        data={(['day', 'week', 'month'] as const).map((value) => ({
          value,
          label: t(`jobs.every.${value}`),
        }))}
      />
      <DayFields form={form} />
      <TextInput
        label={t('jobs.time')}
        value={form.draft.time}
        onChange={(event) => form.set('time', event.currentTarget.value)}
        error={form.messageOf('schedule.time')}
        withAsterisk
      />
      <ZoneField form={form} />
    </DialogForm>
  )
}

function DayFields({ form }: { readonly form: Form<Draft> }) {
  const { locale } = useFormat()
  const { every, weekday, monthDay } = form.draft
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
        onChange={(day) => form.set('weekday', Number(day))}
      />
    )
  if (every === 'day') return null
  return (
    <UnitInput
      label={t('jobs.monthDay')}
      description={t('jobs.monthDayHelp')}
      unit="integer"
      value={monthDay}
      onChange={(day) => form.set('monthDay', day)}
      error={form.messageOf('schedule.monthDay')}
      min={1}
      max={31}
      required
    />
  )
}

function ZoneField({ form }: { readonly form: Form<Draft> }) {
  return (
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
      value={form.draft.zone}
      onChange={(zone) => form.set('zone', zone)}
      error={form.messageOf('zone')}
    />
  )
}

const draftOf = ({ schedule, zone }: ScheduledJob): Draft => ({
  every: schedule.every,
  weekday: schedule.every === 'week' ? schedule.weekday : 1,
  monthDay: schedule.every === 'month' ? schedule.monthDay : 1,
  time: schedule.time,
  zone,
})

function scheduleOf({ every, time, weekday, monthDay }: Draft) {
  if (every === 'day') return { every, time }
  return every === 'week' ? { every, weekday, time } : { every, monthDay, time }
}
