import { os } from '../os.ts'
import {
  archiveCategory,
  createCategory,
  editCategory,
  mergeCategory,
} from './category-handlers.ts'
import { readBeside } from '../read-thread/read-thread.ts'
import { listCategories } from './category-queries.ts'

export const categoryRouter = os.categories.router({
  list: os.categories.list.handler(({ context }) => listCategories(context.files.requireOpen().db)),

  uses: os.categories.uses.handler(({ context, signal }) =>
    readBeside(context.files.requireOpen(), 'categories.uses', null, signal),
  ),

  create: os.categories.create.handler(async ({ context, input }) => {
    const category = await createCategory(context.files.requireWritable(), input)
    context.changes.announce('categories', 'history')
    return category
  }),

  update: os.categories.update.handler(async ({ context, input }) => {
    const category = await editCategory(context.files.requireWritable(), input)
    context.changes.announce('categories', 'history')
    return category
  }),

  archive: os.categories.archive.handler(async ({ context, input }) => {
    const file = context.files.requireWritable()
    const category = await archiveCategory(file, input.categoryId, input.isArchived)
    context.changes.announce('categories', 'history')
    return category
  }),

  merge: os.categories.merge.handler(async ({ context, input }) => {
    const file = context.files.requireWritable()
    const moved = await mergeCategory(file, input.categoryId, input.intoId)
    context.changes.announce('categories', 'transactions', 'budgets', 'imports', 'history')
    return moved
  }),
})
