import { oc } from '@orpc/contract'
import { z } from 'zod'
import { IsoDate } from './dates.ts'
import { errors, writeErrors } from './errors.ts'
import { EntityId, LongText, ShortText } from './ids.ts'
import { TaskSubject } from './subjects.ts'

export const TaskStatus = z.enum(['open', 'done'])
export type TaskStatus = z.infer<typeof TaskStatus>

export const Task = z.object({
  id: EntityId,
  portfolioId: EntityId,
  propertyId: EntityId.nullable(),
  unitId: EntityId.nullable(),
  tenantId: EntityId.nullable(),
  leaseId: EntityId.nullable(),
  loanId: EntityId.nullable(),
  dealId: EntityId.nullable(),
  title: ShortText,
  notes: LongText,
  dueDate: IsoDate.nullable(),
  status: TaskStatus,
})
export type Task = z.infer<typeof Task>

/** A task as a person types it in. */
export const NewTask = Task.pick({
  portfolioId: true,
  title: true,
  notes: true,
  dueDate: true,
}).extend({ subject: TaskSubject })
export type NewTask = z.infer<typeof NewTask>

/** What may be changed of a task: all but what it belongs to. */
export const TaskEdit = Task.pick({ id: true, title: true, notes: true, dueDate: true })
export type TaskEdit = z.infer<typeof TaskEdit>

/** A task in a list, with the name of what it belongs to. */
export const TaskRow = Task.extend({ subjectName: z.string() })
export type TaskRow = z.infer<typeof TaskRow>

const fileErrors = { NO_FILE_OPEN: errors.NO_FILE_OPEN, NOT_FOUND: errors.NOT_FOUND }

export const tasks = {
  /** The tasks of one entity, open ones first; all of the portfolio when no subject is given. */
  list: oc
    .errors(fileErrors)
    .input(z.strictObject({ portfolioId: EntityId, subject: TaskSubject.optional() }))
    .output(z.array(TaskRow)),
  create: oc.errors(writeErrors).input(NewTask).output(Task),
  update: oc.errors(writeErrors).input(TaskEdit).output(Task),
  setStatus: oc
    .errors(writeErrors)
    .input(z.strictObject({ taskId: EntityId, status: TaskStatus }))
    .output(Task),
  delete: oc
    .errors(writeErrors)
    .input(z.strictObject({ taskId: EntityId }))
    .output(Task),
}
