import { allTopics } from '#shared/changes'
import { os } from '../os.ts'
import { historyState, listCommands } from './history.ts'
import { redo, undo } from './undo.ts'

export const auditRouter = os.audit.router({
  state: os.audit.state.handler(({ context }) =>
    context.files.isOpen ? historyState(context.files.requireOpen().db) : nothingToUndo,
  ),

  list: os.audit.list.handler(({ context, input }) =>
    listCommands(context.files.requireOpen().db, input.limit),
  ),

  undo: os.audit.undo.handler(async ({ context }) => {
    const state = await undo(context.files.requireWritable())
    context.changes.announce(...allTopics)
    return state
  }),

  redo: os.audit.redo.handler(async ({ context }) => {
    const state = await redo(context.files.requireWritable())
    context.changes.announce(...allTopics)
    return state
  }),
})

const nothingToUndo = { undo: null, redo: null }
