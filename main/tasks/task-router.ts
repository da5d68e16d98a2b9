import { os } from '../os.ts'
import { createTask, deleteTask, editTask, listTasks, setTaskStatus } from './task-handlers.ts'

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

  setStatus: os.tasks.setStatus.handler(async ({ context, input }) => {
    const task = await setTaskStatus(context.files.requireWritable(), input)
    context.changes.announce('tasks', 'history')
    return task
  }),

  delete: os.tasks.delete.handler(async ({ context, input }) => {
    const task = await deleteTask(context.files.requireWritable(), input.taskId)
    context.changes.announce('tasks', 'history')
    return task
  }),
})
