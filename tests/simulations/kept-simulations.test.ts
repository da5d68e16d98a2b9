import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import exceljs from 'exceljs'
import { describe, expect, it } from 'vitest'
import type { SimulationJob } from '#shared/monte-carlo/monte-carlo'
import type { RiskSubject } from '#shared/monte-carlo/risk-subject'
import { startTestApp, type TestApp } from '../optimizations/test-app.ts'

const asOf = '2026-10-31'

async function startOnSample() {
  const app = await startTestApp()
  await app.api.files.openSample()
  const [portfolio] = await app.api.portfolios.list()
  if (!portfolio) throw new Error('the sample has a portfolio')
  const subject: RiskSubject = { type: 'property', id: 'P06' }
  return { app, portfolioId: portfolio.id, subject }
}

async function draw({ api }: TestApp, subject: RiskSubject, changes: object = {}) {
  const { settings, sources } = await api.monteCarlo.startingValues({ subject, asOf })
  const asked = { subject, asOf, sources, settings: { ...settings, paths: 200, ...changes } }
  const { jobId } = await api.monteCarlo.start(asked)
  let last: SimulationJob | undefined
  for await (const state of await api.monteCarlo.watch({ jobId })) last = state
  if (!last?.result || last.simulationId === null) throw new Error(last?.message ?? 'no answer')
  return { ...last, result: last.result, simulationId: last.simulationId }
}

describe('A kept simulation', () => {
  it('answers the same question from the file, and another one anew', async () => {
    const { app, portfolioId, subject } = await startOnSample()
    const first = await draw(app, subject)
    const again = await draw(app, subject)
    expect([first.fromHistory, again.fromHistory]).toEqual([false, true])
    expect(again.result).toEqual(first.result)
    expect(again.simulationId).toBe(first.simulationId)
    const other = await draw(app, subject, { seed: 2 })
    expect(other.fromHistory).toBe(false)
    expect(other.result.figures).not.toEqual(first.result.figures)
    const list = await app.api.simulations.list({ portfolioId })
    expect(list.map(({ id, seed, subjectName }) => [id, seed, subjectName])).toEqual([
      [other.simulationId, 2, first.ground.name],
      [first.simulationId, 1, first.ground.name],
    ])
    expect(list[1]?.figures).toMatchObject({
      irrP50: first.result.figures.irr?.p50,
      loss: first.result.probabilities.loss,
      engine: 'cpu',
    })
    expect(app.topics).toContain('simulations')
  })

  it('is whole when it is opened again, and its limits are those that the next one begins with', async () => {
    const { app, subject } = await startOnSample()
    const before = await app.api.monteCarlo.startingValues({ subject, asOf })
    expect(before.settings.limits).toEqual({ dscr: 1.25, ltv: 0.75 })
    expect(before.limits.map(({ basis }) => basis)).toEqual(['usual', 'usual'])
    const limits = { dscr: 1.1, ltv: 0.7 }
    const { simulationId, result, settings, sources } = await draw(app, subject, { limits })
    const kept = await app.api.simulations.get({ simulationId })
    expect(kept).toMatchObject({ result, settings, sources, asOf, subject, applied: [] })
    const after = await app.api.monteCarlo.startingValues({ subject, asOf })
    expect(after.settings.limits).toEqual(limits)
    expect(after.limits.map(({ basis }) => basis)).toEqual(['last', 'last'])
    const covenants = { minDscr: 1.15, maxLtv: null, minDebtYield: null }
    await app.api.scenarios.setCovenants({ portfolioId: kept.portfolioId, covenants })
    const covenanted = await app.api.monteCarlo.startingValues({ subject, asOf })
    expect(covenanted.settings.limits).toEqual({ dscr: 1.15, ltv: null })
    expect(covenanted.limits[0]).toEqual({ limit: 'dscr', basis: 'covenant' })
  })

  it('is renamed and deleted, and undo takes both back', async () => {
    const { app, portfolioId, subject } = await startOnSample()
    const { api } = app
    const { simulationId } = await draw(app, subject)
    const before = (await api.audit.state()).undo
    await api.simulations.rename({ simulationId, name: 'Before the sale', note: 'With the agent.' })
    expect(await api.simulations.get({ simulationId })).toMatchObject({
      name: 'Before the sale',
      note: 'With the agent.',
    })
    await api.simulations.remove({ simulationId })
    expect(await api.simulations.list({ portfolioId })).toEqual([])
    await expect(api.simulations.get({ simulationId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await api.audit.undo()
    expect((await api.simulations.list({ portfolioId })).map(({ name }) => name)).toEqual([
      'Before the sale',
    ])
    await api.audit.undo()
    expect((await api.simulations.get({ simulationId })).note).toBe('')
    // Drawing it was no change of the owner's data.
    expect((await api.audit.state()).undo).toEqual(before)
  })

  it('is drawn again to the last bit, unless the books say something else by then', async () => {
    const { app, subject } = await startOnSample()
    const { api } = app
    const { simulationId } = await draw(app, subject)
    expect(await api.simulations.repeat({ simulationId })).toEqual({
      outcome: 'same',
      engine: 'cpu',
    })
    const { loans } = await api.properties.get({ propertyId: 'P06', asOf })
    await api.loans.delete({ loanId: loans[0]?.id ?? '' })
    expect(await api.simulations.repeat({ simulationId })).toEqual({
      outcome: 'otherInput',
      engine: null,
    })
  })

  it('goes out as a table, a workbook and a page', async () => {
    const { app, subject } = await startOnSample()
    const { simulationId, result } = await draw(app, subject)
    const save = async (format: 'csv' | 'xlsx' | 'pdf') => {
      app.desktop.savePath = join(app.folder, `risk.${format}`)
      return app.api.simulations.export({ simulationId, format })
    }
    const csv = readFileSync((await save('csv')) ?? '', 'utf8').split('\r\n')
    const line = (start: string) => csv.find((one) => one.startsWith(start))?.split(',') ?? []
    expect(line('IRR a year')[4]).toBe(String(result.figures.irr?.p50))
    expect(line('NPV')[4]).toBe(String((result.figures.npv?.p50 ?? 0) / 100))
    expect(line('Chance of a loss')[1]).toBe(String(result.probabilities.loss))
    expect(csv.filter((one) => /^20\d\d-\d\d,/.test(one))).toHaveLength(120)
    const book = new exceljs.Workbook()
    await book.xlsx.readFile((await save('xlsx')) ?? '')
    expect(book.worksheets.map(({ name }) => name)).toEqual([
      'Percentiles',
      'Chances',
      'By month',
      'Histograms',
      'Drivers',
      'About',
    ])
    expect(book.getWorksheet('Percentiles')?.getCell('E2').value).toBe(result.figures.irr?.p50)
    expect(readFileSync((await save('pdf')) ?? '', 'utf8')).toContain('%PDF')
    expect(app.desktop.printedRoute).toBe(`/print/simulation/${simulationId}`)
  })
})
