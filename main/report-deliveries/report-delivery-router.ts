import type { AppContext } from '../app-context.ts'
import { checkFolder } from '../exports/check-folder.ts'
import { os } from '../os.ts'
import { listDeliveries, removeDelivery, setDelivery } from './report-delivery-handlers.ts'

export const reportDeliveryRouter = os.reportDeliveries.router({
  list: os.reportDeliveries.list.handler(({ context, input }) =>
    listDeliveries(context.files.requireOpen().db, input.portfolioId),
  ),

  chooseFolder: os.reportDeliveries.chooseFolder.handler(async ({ context }) => {
    const folder = await context.desktop.askFolder('Choose a folder for the reports')
    if (folder !== null) await checkFolder(folder)
    return folder
  }),

  set: os.reportDeliveries.set.handler(({ context, input }) =>
    announced(context, setDelivery(context.files.requireWritable(), input)),
  ),

  remove: os.reportDeliveries.remove.handler(({ context, input }) =>
    announced(context, removeDelivery(context.files.requireWritable(), input.presetId)),
  ),
})

async function announced<T>({ changes }: AppContext, work: Promise<T>): Promise<T> {
  const value = await work
  changes.announce('jobs', 'history')
  return value
}
