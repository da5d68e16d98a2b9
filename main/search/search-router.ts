import { os } from '../os.ts'
import { searchEntities } from './search-handlers.ts'

export const searchRouter = os.search.router({
  entities: os.search.entities.handler(({ context, input }) =>
    searchEntities(context.files.requireOpen(), input),
  ),
})
