import { firstDayOf } from '#shared/dates'
import type { Project } from '#shared/projects'
import type { TaskDraft } from '../tasks/task-draft.ts'
import type { Money } from '../ui/form/use-money.ts'

/** A task as a project proposes it: due when the works begin, at what they cost. */
export const taskOfProject = (
  { name, notes, cost, startMonth }: Project,
  { toMajor }: Money,
): Partial<TaskDraft> => ({
  title: name,
  notes,
  dueDate: startMonth === null ? '' : firstDayOf(startMonth),
  costEstimate: toMajor(cost),
})
