import { Textarea } from '@mantine/core'
import type { TaskSubject } from '#shared/subjects'
import { NewTask, type Task, TaskEdit } from '#shared/tasks'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { DialogForm } from '../ui/DialogForm.tsx'
import { DateField } from '../ui/form/DateField.tsx'
import { TextField } from '../ui/form/TextField.tsx'
import { useForm } from '../ui/form/use-form.ts'
import { useSave } from '../ui/form/use-save.ts'

type Props = {
  /** The task to edit; null adds one. */
  readonly task: Task | null
  /** What a new task belongs to. */
  readonly subject: TaskSubject
  /** What a new task begins with. */
  readonly proposed?: TaskDraft
  readonly onClose: () => void
}

type TaskDraft = { readonly title: string; readonly dueDate: string; readonly notes: string }

/** What is to be done, by when. */
export function TaskDialog({ task, subject, proposed, onClose }: Props) {
  const { portfolio } = useWorkspace()
  const form = useForm(proposed ?? draftOfTask(task))
  const add = useSave((input: NewTask) => api.tasks.create(input), {
    say: ({ title }) => t('entry.added', { name: title }),
    after: onClose,
  })
  const edit = useSave((input: TaskEdit) => api.tasks.update(input), {
    say: ({ title }) => t('entry.saved', { name: title }),
    after: onClose,
  })
  const submit = () => {
    const { dueDate, ...draft } = form.draft
    const input = { ...draft, dueDate: dueDate === '' ? null : dueDate }
    if (task === null)
      form.submit(NewTask, { ...input, portfolioId: portfolio.id, subject }, (parsed) =>
        add.mutate(parsed),
      )
    else form.submit(TaskEdit, { ...input, id: task.id }, (parsed) => edit.mutate(parsed))
  }
  return (
    <DialogForm
      opened
      onClose={onClose}
      title={task === null ? t('task.addTitle') : t('task.editTitle')}
      submitLabel={task === null ? t('task.add') : t('common.save')}
      onSubmit={submit}
      isPending={add.isPending || edit.isPending}
      error={add.error ?? edit.error}
    >
      <TextField form={form} name="title" label={t('task.title')} isRequired isFirst />
      <DateField form={form} name="dueDate" label={t('task.due')} />
      <Textarea
        label={t('notes.title')}
        value={form.draft.notes}
        onChange={(event) => form.set('notes', event.currentTarget.value)}
        error={form.messageOf('notes')}
        autosize
        minRows={2}
        maxRows={8}
      />
    </DialogForm>
  )
}

const draftOfTask = (task: Task | null): TaskDraft => ({
  title: task?.title ?? '',
  dueDate: task?.dueDate ?? '',
  notes: task?.notes ?? '',
})
