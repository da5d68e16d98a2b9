import { v7 as uuidv7 } from 'uuid'
import type { IsoDate } from '#shared/dates'
import { nextDueDate, type Repeat } from '#shared/tasks/task-repeat'
import {
  columnOfTask,
  type MovedTask,
  type Task,
  type TaskColumn,
  plainTask,
} from '#shared/tasks/tasks'
import { runCommand } from '../audit/run-command.ts'
import type { OpenFile } from '../database/open-file.ts'
import { requireTask } from './task-handlers.ts'
import { insertTask, updateTask } from './task-queries.ts'

type Move = { readonly taskId: string; readonly column: TaskColumn }

/**
 * Moves a task to another column of the board. One that repeats hands its rhythm on when it is done: the next
 * is made in the same command, and bringing the done one back makes no second.
 *
 * @throws AppError NOT_FOUND
 */
export async function moveTask(
  file: OpenFile,
  { taskId, column }: Move,
  today: IsoDate,
): Promise<MovedTask> {
  const task = await requireTask(file.db, taskId)
  if (columnOfTask(task) === column) return { ...task, nextDueDate: null }
  const next = column === 'done' ? nextOf(task, today) : null
  const moved = { ...changesOf(column), ...(next === null ? {} : noRhythm) }
  await runCommand(file, { label: labelOf(task, column) }, async (tx, { at }) => {
    await updateTask(tx, { id: taskId, ...moved, updatedAt: at })
    if (next !== null)
      await insertTask(tx, { ...next, optimizationId: null, createdAt: at, updatedAt: at })
  })
  return { ...task, ...moved, nextDueDate: next?.dueDate ?? null }
}

const noRhythm = { repeatEvery: null, repeatUnit: null, repeatDay: null } as const

const changesOf = (column: TaskColumn) =>
  column === 'done'
    ? ({ status: 'done' } as const)
    : ({ status: 'open', progress: column } as const)

function nextOf(task: Task, today: IsoDate): Task | null {
  const repeat = repeatOf(task)
  if (repeat === null) return null
  const { vendorId, priority, costEstimate, repeatEvery, repeatUnit, repeatDay } = task
  const kept = { vendorId, priority, costEstimate, repeatEvery, repeatUnit, repeatDay }
  const dueDate = nextDueDate(repeat, task.dueDate ?? today, today)
  return { ...task, ...plainTask, ...kept, id: uuidv7(), status: 'open', dueDate }
}

function repeatOf({ repeatEvery: every, repeatUnit: unit, repeatDay: day }: Task): Repeat | null {
  if (every === null || unit === null || day === null) return null
  return { every, unit, day }
}

const words: Record<TaskColumn, string> = {
  todo: 'Reopen',
  doing: 'Begin',
  waiting: 'Put on hold',
  done: 'Complete',
}

const labelOf = ({ title, status }: Task, column: TaskColumn): string =>
  column === 'todo' && status === 'open'
    ? `Put back task ${title}`
    : `${words[column]} task ${title}`
