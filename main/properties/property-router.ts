import { os } from '../os.ts'
import { readBeside } from '../read-thread/read-thread.ts'
import { deleteProperty, getPropertyContents } from './delete-property.ts'
import { createProperty, editProperty, setPropertyArchived } from './edit-property.ts'
import { getProperty, listProperties } from './property-handlers.ts'
import { compareProperties } from './property-comparison.ts'
import { getPropertyHead } from './property-head.ts'
import { getPropertyMoney } from './property-money.ts'
import { getPropertyOverview } from './property-overview.ts'
import { setTags } from './set-tags.ts'

export const propertyRouter = os.properties.router({
  list: os.properties.list.handler(({ context, input }) =>
    listProperties(context.files.requireOpen().db, input),
  ),
  get: os.properties.get.handler(({ context, input }) =>
    getProperty(context.files.requireOpen().db, input),
  ),
  head: os.properties.head.handler(({ context, input }) =>
    getPropertyHead(context.files.requireOpen().db, input.propertyId),
  ),
  overview: os.properties.overview.handler(({ context, input }) =>
    getPropertyOverview(context.files.requireOpen().db, input),
  ),
  money: os.properties.money.handler(({ context, input }) =>
    getPropertyMoney(context.files.requireOpen().db, input),
  ),
  listFigures: os.properties.listFigures.handler(({ context, input, signal }) =>
    readBeside(context.files.requireOpen(), 'properties.listFigures', input, signal),
  ),
  compare: os.properties.compare.handler(({ context, input }) =>
    compareProperties(context.files.requireOpen().db, input),
  ),

  create: os.properties.create.handler(async ({ context, input }) => {
    const property = await createProperty(context.files.requireWritable(), input)
    context.changes.announce('properties', 'metrics', 'history')
    return property
  }),

  update: os.properties.update.handler(async ({ context, input }) => {
    const property = await editProperty(context.files.requireWritable(), input)
    context.changes.announce('properties', 'metrics', 'history')
    return property
  }),

  setArchived: os.properties.setArchived.handler(async ({ context, input }) => {
    const property = await setPropertyArchived(context.files.requireWritable(), input)
    context.changes.announce('properties', 'metrics', 'history')
    return property
  }),

  setTags: os.properties.setTags.handler(async ({ context, input }) => {
    const tags = await setTags(context.files.requireWritable(), input)
    context.changes.announce('properties', 'history')
    return tags
  }),

  contents: os.properties.contents.handler(({ context, input }) =>
    getPropertyContents(context.files.requireOpen().db, input.propertyId),
  ),

  delete: os.properties.delete.handler(async ({ context, input }) => {
    const contents = await deleteProperty(context.files.requireWritable(), input.propertyId)
    context.changes.announce('properties', 'tasks', 'documents', 'metrics', 'history')
    return contents
  }),
})
