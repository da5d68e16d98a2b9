import { allTopics } from '#shared/changes'
import { os } from '../os.ts'
import { commandDetails, entityHistory, listHistory } from './entity-history.ts'
import { historyState, listCommands } from './history.ts'
import { redo, undo, undoTo } from './undo.ts'

export const auditRouter = os.audit.router({
  state: os.audit.state.handler(({ context }) =>
    context.files.isOpen ? historyState(context.files.requireOpen().db) : nothingToUndo,
  ),

  list: os.audit.list.handler(({ context, input }) =>
    listCommands(context.files.requireOpen().db, input.limit),
  ),

  page: os.audit.page.handler(({ context, input }) =>
    listHistory(context.files.requireOpen().db, input),
  ),

  details: os.audit.details.handler(({ context, input }) =>
    commandDetails(context.files.requireOpen().db, input.commandId),
  ),

  ofEntity: os.audit.ofEntity.handler(({ context, input }) =>
    entityHistory(context.files.requireOpen().db, input),
  ),

  undoTo: os.audit.undoTo.handler(async ({ context, input }) => {
    try {
      return { undone: await undoTo(context.files.requireWritable(), input.commandId) }
    } finally {
      context.changes.announce(...allTopics)
    }
  }),

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
