import { os } from '../os.ts'
import { listPropertyPlaces, locateProperties, pinProperty } from './place-handlers.ts'

export const placeRouter = os.places.router({
  search: os.places.search.handler(({ context, input }) =>
    context.mapThread.ask('search', input.text),
  ),

  locate: os.places.locate.handler(async ({ context, input }) => {
    const [place] = await context.mapThread.ask('locate', [input])
    return place ?? null
  }),

  ofPortfolio: os.places.ofPortfolio.handler(({ context, input }) =>
    listPropertyPlaces(context.files.requireOpen().db, context.mapThread, input.portfolioId),
  ),

  locateProperties: os.places.locateProperties.handler(async ({ context, input }) => {
    const file = context.files.requireWritable()
    const outcome = await locateProperties(file, context.mapThread, input.propertyIds)
    if (outcome.located.length > 0) context.changes.announce('properties', 'history')
    return outcome
  }),

  pin: os.places.pin.handler(async ({ context, input: { propertyId, ...coordinates } }) => {
    const property = await pinProperty(context.files.requireWritable(), propertyId, coordinates)
    context.changes.announce('properties', 'history')
    return property
  }),
})
