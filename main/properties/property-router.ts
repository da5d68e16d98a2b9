import { os } from '../os.ts'
import { getProperty, listProperties } from './property-handlers.ts'

export const propertyRouter = os.properties.router({
  list: os.properties.list.handler(({ context, input }) =>
    listProperties(context.files.requireOpen().db, input),
  ),
  get: os.properties.get.handler(({ context, input }) =>
    getProperty(context.files.requireOpen().db, input),
  ),
})
