import { os } from '../os.ts'
import { createProject, deleteProject, editProject } from './project-handlers.ts'

export const projectRouter = os.projects.router({
  create: os.projects.create.handler(async ({ context, input }) => {
    const project = await createProject(context.files.requireWritable(), input)
    context.changes.announce('properties', 'history')
    return project
  }),

  update: os.projects.update.handler(async ({ context, input }) => {
    const project = await editProject(context.files.requireWritable(), input)
    context.changes.announce('properties', 'history')
    return project
  }),

  delete: os.projects.delete.handler(async ({ context, input }) => {
    const project = await deleteProject(context.files.requireWritable(), input.projectId)
    context.changes.announce('properties', 'history')
    return project
  }),
})
