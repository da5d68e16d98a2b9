import type { Task } from '#shared/tasks/tasks'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { DateText } from '../ui/DateText.tsx'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import { useFormat } from '../ui/use-format.ts'
import { isOverdue } from './use-tasks.ts'

type Props = { readonly task: Task }

/** The day a task is due, marked once it has passed. */
export function TaskDue({ task }: Props) {
  const { asOf } = useWorkspace()
  const format = useFormat()
  if (task.status === 'done') return <StatusBadge tone="good">{t('task.done')}</StatusBadge>
  if (task.dueDate === null) return null
  if (!isOverdue(task, asOf)) return <DateText date={task.dueDate} />
  return (
    <StatusBadge tone="bad">{t('task.dueOn', { date: format.date(task.dueDate) })}</StatusBadge>
  )
}
