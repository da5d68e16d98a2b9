import { os } from '../os.ts'
import {
  deleteAnalysis,
  listAnalyses,
  makeCurrent,
  saveAnalysis,
} from './deal-analysis-handlers.ts'
import { listUnderwritten } from './underwritten-deals.ts'

export const dealAnalysisRouter = os.dealAnalyses.router({
  list: os.dealAnalyses.list.handler(({ context, input }) =>
    listAnalyses(context.files.requireOpen().db, input.dealId),
  ),

  figures: os.dealAnalyses.figures.handler(({ context, input }) =>
    listUnderwritten(context.files.requireOpen().db, input.portfolioId),
  ),

  save: os.dealAnalyses.save.handler(async ({ context, input }) => {
    const analysis = await saveAnalysis(context.files.requireWritable(), input)
    context.changes.announce('deals', 'history')
    return analysis
  }),

  makeCurrent: os.dealAnalyses.makeCurrent.handler(async ({ context, input }) => {
    const analysis = await makeCurrent(context.files.requireWritable(), input.analysisId)
    context.changes.announce('deals', 'history')
    return analysis
  }),

  delete: os.dealAnalyses.delete.handler(async ({ context, input }) => {
    const gone = await deleteAnalysis(context.files.requireWritable(), input.analysisId)
    context.changes.announce('deals', 'history')
    return gone
  }),
})
