import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import type { TaskSubject } from '#shared/scenarios/subjects'
import type { MovedTask, Task, TaskColumn } from '#shared/tasks/tasks'
import { api, queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { notifyFailed, notifyUndoable } from '../ui/notify.ts'
import { type Formatters, useFormat } from '../ui/use-format.ts'

/** The tasks of an entity, or all of the portfolio. */
export function useTasks(subject?: TaskSubject) {
  const { portfolio } = useWorkspace()
  const input = { portfolioId: portfolio.id, ...(subject ? { subject } : {}) }
  return useQuery(queries.tasks.list.queryOptions({ input, placeholderData: keepPreviousData }))
}

/** Marks a task as done, or as open again. */
export function useToggleTask() {
  const format = useFormat()
  return useMutation({
    mutationFn: ({ id, status }: Task) =>
      api.tasks.setStatus({ taskId: id, status: status === 'open' ? 'done' : 'open' }),
    onSuccess: (task) =>
      notifyUndoable(
        task.status === 'done'
          ? doneWords(task, format)
          : t('task.reopened', { title: task.title }),
      ),
    onError: notifyFailed,
  })
}

type Move = { readonly task: Task; readonly column: TaskColumn }

/** Moves a task on the board; `pending` is where it is on its way to. */
export function useMoveTask() {
  const format = useFormat()
  const save = useMutation({
    mutationFn: ({ task, column }: Move) => api.tasks.move({ taskId: task.id, column }),
    onSuccess: (task, { column }) =>
      notifyUndoable(
        column === 'done'
          ? doneWords(task, format)
          : t('task.moved', { title: task.title, column: t(`task.column.${column}`) }),
      ),
    onError: notifyFailed,
  })
  return {
    move: (task: Task, column: TaskColumn) => save.mutate({ task, column }),
    pending: save.isPending ? save.variables : null,
  }
}

const doneWords = ({ title, nextDueDate }: MovedTask, format: Formatters): string =>
  nextDueDate === null
    ? t('task.completed', { title })
    : t('task.completedNext', { title, date: format.date(nextDueDate) })

export const isOverdue = ({ status, dueDate }: Task, asOf: string): boolean =>
  status === 'open' && dueDate !== null && dueDate < asOf
