import { os } from '../os.ts'
import { moveTask } from './move-task.ts'
import { createTask, deleteTask, editTask, listTasks } from './task-handlers.ts'

export const taskRouter = os.tasks.router({
  list: os.tasks.list.handler(({ context, input }) =>
    listTasks(context.files.requireOpen().db, input),
  ),

  create: os.tasks.create.handler(async ({ context, input }) => {
    const task = await createTask(context.files.requireWritable(), input)
    context.changes.announce('tasks', 'history')
    return task
  }),

  update: os.tasks.update.handler(async ({ context, input }) => {
    const task = await editTask(context.files.requireWritable(), input)
    context.changes.announce('tasks', 'history')
    return task
  }),

  setStatus: os.tasks.setStatus.handler(async ({ context, input: { taskId, status } }) => {
    const column = status === 'done' ? 'done' : 'todo'
    const task = await moveTask(
      context.files.requireWritable(),
      { taskId, column },
      context.today(),
    )
    context.changes.announce('tasks', 'history')
    return task
  }),

  move: os.tasks.move.handler(async ({ context, input }) => {
    const task = await moveTask(context.files.requireWritable(), input, context.today())
    context.changes.announce('tasks', 'history')
    return task
  }),

  delete: os.tasks.delete.handler(async ({ context, input }) => {
    const task = await deleteTask(context.files.requireWritable(), input.taskId)
    context.changes.announce('tasks', 'history')
    return task
  }),
})
