import { weekdayOf } from '#shared/tasks/task-repeat'
import type { Task } from '#shared/tasks/tasks'
import type { Money } from '../ui/form/use-money.ts'

/** A task as the form holds it: money in currency units, nothing chosen as the empty text. */
export type TaskDraft = {
  readonly title: string
  readonly dueDate: string
  readonly notes: string
  readonly priority: string
  readonly vendorId: string
  readonly costEstimate: number | null
  readonly costActual: number | null
  readonly repeatUnit: string
  readonly repeatEvery: number | null
  readonly repeatDay: string
}

export const emptyTask: TaskDraft = {
  title: '',
  dueDate: '',
  notes: '',
  priority: 'normal',
  vendorId: '',
  costEstimate: null,
  costActual: null,
  repeatUnit: 'never',
  repeatEvery: 1,
  repeatDay: '',
}

export const draftOfTask = (task: Task, { toMajor }: Money): TaskDraft => ({
  title: task.title,
  dueDate: task.dueDate ?? '',
  notes: task.notes,
  priority: task.priority,
  vendorId: task.vendorId ?? '',
  costEstimate: toMajor(task.costEstimate),
  costActual: toMajor(task.costActual),
  repeatUnit: task.repeatUnit ?? 'never',
  repeatEvery: task.repeatEvery ?? 1,
  repeatDay: task.repeatDay === null ? '' : String(task.repeatDay),
})

export const inputOfTask = (draft: TaskDraft, { toMinor }: Money) => ({
  title: draft.title,
  dueDate: draft.dueDate === '' ? null : draft.dueDate,
  notes: draft.notes,
  priority: draft.priority,
  vendorId: draft.vendorId === '' ? null : draft.vendorId,
  costEstimate: toMinor(draft.costEstimate),
  costActual: toMinor(draft.costActual),
  ...(draft.repeatUnit === 'never' ? noRhythm : rhythmOf(draft)),
})

const noRhythm = { repeatEvery: null, repeatUnit: null, repeatDay: null }

const rhythmOf = (draft: TaskDraft) => ({
  repeatUnit: draft.repeatUnit,
  // No number is a mistake here, not a task that does not repeat.
  repeatEvery: draft.repeatEvery ?? Number.NaN,
  repeatDay: Number(draft.repeatDay === '' ? usualDay(draft) : draft.repeatDay),
})

/** The day that the first one falls on, until another is chosen. */
export function usualDay({ dueDate, repeatUnit }: TaskDraft): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(dueDate)) return '1'
  return String(repeatUnit === 'week' ? weekdayOf(dueDate) : Number(dueDate.slice(8)))
}
