import type { TaskSubject } from '#shared/scenarios/subjects'
import { NewTask, type Task, TaskEdit, TaskPriority } from '#shared/tasks/tasks'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { DialogForm } from '../ui/DialogForm.tsx'
import { ChoiceField } from '../ui/form/ChoiceField.tsx'
import { DateField } from '../ui/form/DateField.tsx'
import { FieldGrid } from '../ui/form/FieldGrid.tsx'
import { NotesField } from '../ui/form/NotesField.tsx'
import { NumberField } from '../ui/form/NumberField.tsx'
import { TextField } from '../ui/form/TextField.tsx'
import { useForm } from '../ui/form/use-form.ts'
import { useMoney } from '../ui/form/use-money.ts'
import { useSave } from '../ui/form/use-save.ts'
import { RepeatFields } from './RepeatFields.tsx'
import { draftOfTask, emptyTask, inputOfTask, type TaskDraft } from './task-draft.ts'
import { VendorField } from './VendorField.tsx'

type Props = {
  /** The task to edit; null adds one. */
  readonly task: Task | null
  /** What a new task belongs to. */
  readonly subject: TaskSubject
  /** What a new task begins with. */
  readonly proposed?: Partial<TaskDraft>
  readonly onClose: () => void
}

/** What is to be done, by when and by whom, what it costs, and whether it comes back. */
export function TaskDialog({ task, subject, proposed, onClose }: Props) {
  const { portfolio } = useWorkspace()
  const money = useMoney()
  const form = useForm(task === null ? { ...emptyTask, ...proposed } : draftOfTask(task, money))
  const add = useSave((input: NewTask) => api.tasks.create(input), {
    say: ({ title }) => t('entry.added', { name: title }),
    after: onClose,
  })
  const edit = useSave((input: TaskEdit) => api.tasks.update(input), {
    say: ({ title }) => t('entry.saved', { name: title }),
    after: onClose,
  })
  const submit = () => {
    const input = inputOfTask(form.draft, money)
    if (task === null)
      form.submit(NewTask, { ...input, portfolioId: portfolio.id, subject }, (parsed) =>
        add.mutate(parsed),
      )
    else form.submit(TaskEdit, { ...input, id: task.id }, (parsed) => edit.mutate(parsed))
  }
  return (
    <DialogForm
      opened
      isWide
      onClose={onClose}
      title={task === null ? t('task.addTitle') : t('task.editTitle')}
      submitLabel={task === null ? t('task.add') : t('common.save')}
      onSubmit={submit}
      isPending={add.isPending || edit.isPending}
      error={add.error ?? edit.error}
    >
      <TextField form={form} name="title" label={t('task.title')} isRequired isFirst />
      <FieldGrid>
        <DateField form={form} name="dueDate" label={t('task.due')} />
        <ChoiceField
          form={form}
          name="priority"
          label={t('task.priority')}
          options={TaskPriority.options.map((value) => ({
            value,
            label: t(`task.priority.${value}`),
          }))}
        />
      </FieldGrid>
      <FieldGrid columns={3}>
        <VendorField form={form} />
        <NumberField form={form} name="costEstimate" unit="money" label={t('task.costEstimate')} />
        <NumberField form={form} name="costActual" unit="money" label={t('task.costActual')} />
      </FieldGrid>
      <RepeatFields form={form} />
      <NotesField form={form} name="notes" label={t('notes.title')} />
    </DialogForm>
  )
}
