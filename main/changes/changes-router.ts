import { os } from '../os.ts'

export const changesRouter = os.changes.router({
  watch: os.changes.watch.handler(({ context, signal }) => context.changes.watch(signal)),
})
