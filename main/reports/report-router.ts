import type { AppContext } from '../app-context.ts'
import { os } from '../os.ts'
import { readBeside } from '../read-thread/read-thread.ts'
import { readBranding, setBranding } from './report-branding.ts'
import { exportReport } from './report-export.ts'
import { addPreset, deletePreset, editPreset, listPresetsOf } from './preset-handlers.ts'

export const reportRouter = os.reports.router({
  document: os.reports.document.handler(({ context, input, signal }) =>
    readBeside(context.files.requireOpen(), 'reports.document', input, signal),
  ),

  presets: os.reports.presets.handler(({ context, input }) =>
    listPresetsOf(context.files.requireOpen().db, input.portfolioId),
  ),

  addPreset: os.reports.addPreset.handler(({ context, input }) =>
    announced(context, addPreset(context.files.requireWritable(), input)),
  ),

  editPreset: os.reports.editPreset.handler(({ context, input }) =>
    announced(context, editPreset(context.files.requireWritable(), input)),
  ),

  deletePreset: os.reports.deletePreset.handler(({ context, input }) =>
    announced(context, deletePreset(context.files.requireWritable(), input.presetId)),
  ),

  branding: os.reports.branding.handler(({ context, input }) =>
    readBranding(context.files.requireOpen().db, input.portfolioId),
  ),

  setBranding: os.reports.setBranding.handler(({ context, input }) =>
    announced(context, setBranding(context.files.requireWritable(), input)),
  ),

  export: os.reports.export.handler(({ context, input }) => exportReport(context, input)),
})

async function announced<T>({ changes }: AppContext, work: Promise<T>): Promise<T> {
  const value = await work
  changes.announce('reports', 'history')
  return value
}
