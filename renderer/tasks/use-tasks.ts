import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import type { TaskSubject } from '#shared/subjects'
import type { Task } from '#shared/tasks'
import { api, queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { notifyFailed, notifyUndoable } from '../ui/notify.ts'

/** The tasks of an entity, or all of the portfolio. */
export function useTasks(subject?: TaskSubject) {
  const { portfolio } = useWorkspace()
  const input = { portfolioId: portfolio.id, ...(subject ? { subject } : {}) }
  return useQuery(queries.tasks.list.queryOptions({ input, placeholderData: keepPreviousData }))
}

/** Marks a task as done, or as open again. */
export function useToggleTask() {
  return useMutation({
    mutationFn: ({ id, status }: Task) =>
      api.tasks.setStatus({ taskId: id, status: status === 'open' ? 'done' : 'open' }),
    onSuccess: ({ title, status }) =>
      notifyUndoable(t(status === 'done' ? 'task.completed' : 'task.reopened', { title })),
    onError: notifyFailed,
  })
}

export const isOverdue = ({ status, dueDate }: Task, asOf: string): boolean =>
  status === 'open' && dueDate !== null && dueDate < asOf
