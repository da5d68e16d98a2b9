import { os } from '../os.ts'
import { readBeside } from '../read-thread/read-thread.ts'

export const searchRouter = os.search.router({
  entities: os.search.entities.handler(({ context, input, signal }) =>
    readBeside(context.files.requireOpen(), 'search.entities', input, signal),
  ),
})
