import { expect, it } from 'vitest'
import { addPipeline, inputOf, solveToRun, startTestApp } from '../optimizations/test-app.ts'
import { refusalOf } from '../portfolio/entries.ts'
import { fourFlats } from './worked-deal.ts'

it('a plan is out of date once a deal that it weighed is underwritten otherwise', async () => {
  const app = await startTestApp()
  const deals = await addPipeline(app)
  const run = await solveToRun(app, inputOf(deals), { source: 'pipeline' })
  const [deal] = deals
  const dealId = deal?.id ?? ''
  await app.api.dealAnalyses.save({ id: null, dealId, name: 'Base', terms: fourFlats })
  expect(await refusalOf(app.api.optimizations.previewAccept({ runId: run.id }))).toMatchObject({
    code: 'PLAN_STALE',
    message: expect.stringContaining('has changed since this plan was made'),
  })
  await app.api.audit.undo()
  expect((await app.api.optimizations.previewAccept({ runId: run.id })).changes).not.toEqual([])
})
