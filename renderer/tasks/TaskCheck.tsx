import { Checkbox } from '@mantine/core'
import type { Task } from '#shared/tasks/tasks'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { useToggleTask } from './use-tasks.ts'

type Props = { readonly task: Task }

/** The box that is ticked when a task is done. */
export function TaskCheck({ task }: Props) {
  const { file } = useWorkspace()
  const toggle = useToggleTask()
  const isDone = task.status === 'done'
  return (
    <Checkbox
      size="xs"
      checked={isDone}
      disabled={file.readOnly || toggle.isPending}
      aria-label={t(isDone ? 'task.reopen' : 'task.complete', { title: task.title })}
      onChange={() => toggle.mutate(task)}
      onClick={(event) => event.stopPropagation()}
    />
  )
}
