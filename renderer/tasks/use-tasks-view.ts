import { z } from 'zod'
import { useKeptChoice } from '../ui/use-kept-choice.ts'

export const TasksView = z.enum(['list', 'board', 'calendar'])
export type TasksView = z.infer<typeof TasksView>

/** How tasks are looked at; kept on this machine. */
export const useTasksView = () => useKeptChoice('freehold.tasks', TasksView, 'list')
