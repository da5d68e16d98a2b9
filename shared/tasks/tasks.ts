import { oc } from '@orpc/contract'
import { z } from 'zod'
import { IsoDate } from '../dates.ts'
import { errors, writeErrors } from '../errors.ts'
import { EntityId, LongText, ShortText } from '../ids.ts'
import { Minor, TypedAmount } from '../money.ts'
import { TaskSubject } from '../scenarios/subjects.ts'
import { RepeatUnit } from './task-repeat.ts'

export const TaskStatus = z.enum(['open', 'done'])
export type TaskStatus = z.infer<typeof TaskStatus>

/** How far a task is that is not done. */
export const TaskProgress = z.enum(['todo', 'doing', 'waiting'])
export type TaskProgress = z.infer<typeof TaskProgress>

/** The columns of the board: how far a task is, or that it is done. */
export const TaskColumn = z.enum([...TaskProgress.options, 'done'])
export type TaskColumn = z.infer<typeof TaskColumn>

export const columnOfTask = ({
  status,
  progress,
}: Pick<Task, 'status' | 'progress'>): TaskColumn => (status === 'done' ? 'done' : progress)

export const TaskPriority = z.enum(['low', 'normal', 'high'])
export type TaskPriority = z.infer<typeof TaskPriority>

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
  progress: TaskProgress,
  priority: TaskPriority,
  /** Who does it. */
  vendorId: EntityId.nullable(),
  costEstimate: Minor.min(0).nullable(),
  costActual: Minor.min(0).nullable(),
  /** It comes back once it is done: every so many weeks or months, on a day of them. All three or none. */
  repeatEvery: z.int().min(1).max(120).nullable(),
  repeatUnit: RepeatUnit.nullable(),
  repeatDay: z.int().min(1).max(31).nullable(),
})
export type Task = z.infer<typeof Task>

/** What is not said of a task that has words and perhaps a day only. */
export const plainTask = {
  progress: 'todo',
  priority: 'normal',
  vendorId: null,
  costEstimate: null,
  costActual: null,
  repeatEvery: null,
  repeatUnit: null,
  repeatDay: null,
} as const satisfies Partial<Task>

const wholeNumber = 'Write a whole number from 1 to 120.'
const typed = {
  title: ShortText,
  notes: LongText,
  dueDate: IsoDate.nullable(),
}
const TypedCost = TypedAmount.nullable()
const TypedEvery = z.int(wholeNumber).min(1, wholeNumber).max(120, wholeNumber).nullable()

type Rhythm = Partial<Pick<Task, 'dueDate' | 'repeatEvery'>>

/** The day it is due begins the rhythm. */
const hasDayWhereItRepeats = ({ dueDate, repeatEvery }: Rhythm): boolean =>
  (repeatEvery ?? null) === null || dueDate !== null
const dayMissing = { path: ['dueDate'], message: 'A task that repeats has a first day.' }

/** A task as a person types it in. */
export const NewTask = z
  .object({
    portfolioId: EntityId,
    ...typed,
    subject: TaskSubject,
    progress: TaskProgress.default('todo'),
    priority: TaskPriority.default('normal'),
    vendorId: EntityId.nullable().default(null),
    costEstimate: TypedCost.default(null),
    costActual: TypedCost.default(null),
    repeatEvery: TypedEvery.default(null),
    repeatUnit: RepeatUnit.nullable().default(null),
    repeatDay: Task.shape.repeatDay.default(null),
  })
  .refine(hasDayWhereItRepeats, dayMissing)
export type NewTask = z.infer<typeof NewTask>

/** What may be changed of a task: all but what it belongs to. What is left out stays as it is. */
export const TaskEdit = z
  .object({
    id: EntityId,
    ...typed,
    progress: TaskProgress.exactOptional(),
    priority: TaskPriority.exactOptional(),
    vendorId: EntityId.nullable().exactOptional(),
    costEstimate: TypedCost.exactOptional(),
    costActual: TypedCost.exactOptional(),
    repeatEvery: TypedEvery.exactOptional(),
    repeatUnit: RepeatUnit.nullable().exactOptional(),
    repeatDay: Task.shape.repeatDay.exactOptional(),
  })
  .refine(hasDayWhereItRepeats, dayMissing)
export type TaskEdit = z.infer<typeof TaskEdit>

/** A task in a list, with the names of what it belongs to and of who does it. */
export const TaskRow = Task.extend({ subjectName: z.string(), vendorName: z.string() })
export type TaskRow = z.infer<typeof TaskRow>

/** A task that was moved, and the day on which it comes back. */
export const MovedTask = Task.extend({ nextDueDate: IsoDate.nullable() })
export type MovedTask = z.infer<typeof MovedTask>

const fileErrors = { NO_FILE_OPEN: errors.NO_FILE_OPEN, NOT_FOUND: errors.NOT_FOUND }

export const tasks = {
  /** The tasks of one entity, open ones first; all of the portfolio when no subject is given. */
  list: oc
    .errors(fileErrors)
    .input(z.strictObject({ portfolioId: EntityId, subject: TaskSubject.optional() }))
    .output(z.array(TaskRow)),
  create: oc.errors(writeErrors).input(NewTask).output(Task),
  update: oc.errors(writeErrors).input(TaskEdit).output(Task),
  /** Done or open again; one that repeats makes the next when it is done. */
  setStatus: oc
    .errors(writeErrors)
    .input(z.strictObject({ taskId: EntityId, status: TaskStatus }))
    .output(MovedTask),
  /** To a column of the board; the last one is the done tasks'. */
  move: oc
    .errors(writeErrors)
    .input(z.strictObject({ taskId: EntityId, column: TaskColumn }))
    .output(MovedTask),
  delete: oc
    .errors(writeErrors)
    .input(z.strictObject({ taskId: EntityId }))
    .output(Task),
}
