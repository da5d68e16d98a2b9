import { describe, expect, it } from 'vitest'
import { addPipeline, inputOf, solveToEnd, solveToRun, startTestApp } from './test-app.ts'
import { workedExample } from './test-app.ts'

const listOf = async (
  { api, portfolioId }: Awaited<ReturnType<typeof startTestApp>>,
  search = '',
) =>
  (await api.optimizations.list({ portfolioId, search })).map(({ name, tags }) => ({ name, tags }))

describe('The tags of a run', () => {
  it('are kept once whatever their capitals, found by the search, and taken back by undo', async () => {
    const app = await startTestApp()
    const { id: runId } = await solveToRun(app, workedExample)
    const tags = await app.api.optimizations.setTags({
      runId,
      tags: ['board', 'Board', ' 2027 budget '],
    })
    expect(tags).toEqual(['Board', '2027 budget'])
    expect((await app.api.optimizations.get({ runId })).tags).toEqual(tags)
    expect(await listOf(app, '2027')).toEqual([{ name: 'Autumn round', tags }])
    expect(await listOf(app, 'spring')).toEqual([])
    expect((await app.api.audit.state()).undo).toMatchObject({
      label: 'Tag the run “Autumn round”',
    })
    await app.api.audit.undo()
    expect(await listOf(app)).toEqual([{ name: 'Autumn round', tags: [] }])
    await app.api.audit.redo()
    expect(await listOf(app)).toEqual([{ name: 'Autumn round', tags }])
  })

  it('have no comma, and setting the same ones again leaves no trace', async () => {
    const app = await startTestApp()
    const { id: runId } = await solveToRun(app, workedExample)
    await expect(app.api.optimizations.setTags({ runId, tags: ['a, b'] })).rejects.toThrow()
    await app.api.optimizations.setTags({ runId, tags: ['a'] })
    const before = await app.api.audit.state()
    await app.api.optimizations.setTags({ runId, tags: ['a'] })
    expect(await app.api.audit.state()).toEqual(before)
  })
})

describe('Deleting a run', () => {
  it('takes it off the list and out of history’s answers until undo brings it back', async () => {
    const app = await startTestApp()
    const { id: runId } = await solveToRun(app, workedExample)
    expect(await app.api.optimizations.remove({ runId })).toMatchObject({ id: runId })
    expect(await listOf(app)).toEqual([])
    await expect(app.api.optimizations.get({ runId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const again = await solveToRun(app, workedExample)
    expect(again.id).not.toBe(runId)
    await app.api.optimizations.remove({ runId: again.id })
    await app.api.audit.undo()
    await app.api.audit.undo()
    const [state] = await solveToEnd(app, workedExample)
    expect(state).toMatchObject({ state: 'done', fromHistory: true, runId: again.id })
    expect(await listOf(app)).toHaveLength(2)
  })

  it('is refused once its plan was accepted', async () => {
    const app = await startTestApp()
    const { id: runId } = await solveToRun(app, inputOf(await addPipeline(app)), {
      source: 'pipeline',
    })
    await app.api.optimizations.accept({ runId })
    await expect(app.api.optimizations.remove({ runId })).rejects.toMatchObject({
      code: 'RUN_ACCEPTED',
    })
    await app.api.audit.undo()
    await expect(app.api.optimizations.remove({ runId })).resolves.toMatchObject({ id: runId })
  })
})
