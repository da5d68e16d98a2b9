import { v7 as uuidv7 } from 'uuid'
import type { NewTask, Task, TaskEdit, TaskRow } from '#shared/tasks/tasks'
import { type SubjectColumn, subjectColumns, type TaskSubject } from '#shared/scenarios/subjects'
import { AppError } from '../app-error.ts'
import { isUnchanged } from '../audit/is-unchanged.ts'
import { runCommand } from '../audit/run-command.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { DataBase } from '../database/schema.ts'
import { listEntityRefs } from '../entities/entity-queries.ts'
import { linksOf, tableOfSubject, taskLinksOf } from '../entities/subject.ts'
import { readVendorNames } from '../vendors/vendor-queries.ts'
import { requireVendor } from '../vendors/vendor-handlers.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import { deleteTaskRow, findTask, insertTask, listTaskRows, updateTask } from './task-queries.ts'

/** @throws AppError NOT_FOUND when the portfolio is no longer there */
export async function listTasks(
  db: DataBase,
  { portfolioId, subject }: { portfolioId: string; subject?: TaskSubject | undefined },
): Promise<TaskRow[]> {
  await requirePortfolio(db, portfolioId)
  const tasks = await listTaskRows(db, portfolioId, subject)
  const names = await readSubjectNames(db, tasks)
  const vendors = await readVendorNames(db, portfolioId)
  return tasks.map((task) =>
    Object.assign(task, {
      subjectName: names.get(subjectOf(task)?.id ?? '') ?? '',
      vendorName: vendors.get(task.vendorId ?? '') ?? '',
    }),
  )
}

type Named = { readonly column: TaskColumn; readonly id: string }
type TaskColumn = Exclude<SubjectColumn, 'transactionId'>

/** The closest thing that a task belongs to: the unit before its property. */
function subjectOf(task: Task): Named | null {
  for (const column of subjectColumns.toReversed()) {
    if (column === 'transactionId') continue
    const id = task[column]
    if (id !== null) return { column, id }
  }
  return null
}

async function readSubjectNames(
  db: DataBase,
  tasks: readonly Task[],
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>()
  const subjects = tasks.map(subjectOf).filter((subject) => subject !== null)
  for (const column of new Set(subjects.map((subject) => subject.column))) {
    const ids = subjects.filter((subject) => subject.column === column).map(({ id }) => id)
    for (const { id, name } of await listEntityRefs(db, tableOfSubject[column], ids))
      names.set(id, name)
  }
  return names
}

/** @throws AppError NOT_FOUND when the subject is not in the portfolio */
export async function createTask(file: OpenFile, { subject, ...input }: NewTask): Promise<Task> {
  const links = taskLinksOf(await linksOf(file.db, input.portfolioId, subject))
  if (input.vendorId !== null) await requireVendor(file.db, input.vendorId)
  const task: Task = { id: uuidv7(), ...input, ...links, status: 'open' }
  await runCommand(file, { label: `Add task ${task.title}` }, (tx, { at }) =>
    insertTask(tx, { ...task, optimizationId: null, createdAt: at, updatedAt: at }),
  )
  return task
}

/** @throws AppError NOT_FOUND */
export async function editTask(file: OpenFile, edit: TaskEdit): Promise<Task> {
  const task = await requireTask(file.db, edit.id)
  if (isUnchanged<Task>(task, edit)) return task
  if (typeof edit.vendorId === 'string') await requireVendor(file.db, edit.vendorId)
  await runCommand(file, { label: `Edit task ${edit.title}` }, (tx, { at }) =>
    updateTask(tx, { ...edit, updatedAt: at }),
  )
  return { ...task, ...edit }
}

/** @throws AppError NOT_FOUND */
export async function deleteTask(file: OpenFile, taskId: string): Promise<Task> {
  const task = await requireTask(file.db, taskId)
  await runCommand(file, { label: `Delete task ${task.title}` }, (tx) => deleteTaskRow(tx, taskId))
  return task
}

/** @throws AppError NOT_FOUND */
export async function requireTask(db: DataBase, id: string): Promise<Task> {
  const task = await findTask(db, id)
  if (task === undefined) throw new AppError('NOT_FOUND')
  return task
}
