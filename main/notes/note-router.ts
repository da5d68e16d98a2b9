import type { Topic } from '#shared/changes'
import type { NotedTable } from '#shared/notes'
import { os } from '../os.ts'
import { setNotes } from './note-handlers.ts'

const topicByTable: Readonly<Record<NotedTable, Topic>> = {
  portfolios: 'portfolios',
  properties: 'properties',
  units: 'properties',
  tenants: 'tenants',
  leases: 'properties',
  loans: 'properties',
  deals: 'deals',
}

export const noteRouter = os.notes.router({
  set: os.notes.set.handler(async ({ context, input }) => {
    const saved = await setNotes(context.files.requireWritable(), input)
    context.changes.announce(topicByTable[input.table], 'history')
    return saved
  }),
})
