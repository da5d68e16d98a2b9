import { JobEdit, type ScheduledJob } from '#shared/scheduler/scheduled-jobs'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { DialogForm } from '../ui/DialogForm.tsx'
import { useForm } from '../ui/form/use-form.ts'
import { useSave } from '../ui/form/use-save.ts'
import { nameOfJob } from './job-words.ts'
import { draftOfSchedule, scheduleOfDraft } from './schedule-draft.ts'
import { ScheduleFields } from './ScheduleFields.tsx'

type Props = { readonly job: ScheduledJob; readonly onClose: () => void }

/** When a job is due. */
export function JobDialog({ job, onClose }: Props) {
  const name = nameOfJob(job)
  const form = useForm({ schedule: draftOfSchedule(job.schedule, job.zone) })
  const save = useSave((input: JobEdit) => api.scheduledJobs.update(input), {
    say: () => t('entry.saved', { name }),
    after: onClose,
  })
  const submit = () => {
    const input = { jobId: job.id, isOn: job.isOn, ...scheduleOfDraft(form.draft.schedule) }
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
      <ScheduleFields
        draft={form.draft.schedule}
        onChange={(schedule) => form.set('schedule', schedule)}
        messageOf={form.messageOf}
      />
    </DialogForm>
  )
}
