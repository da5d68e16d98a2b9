import { join } from 'node:path'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { runCommand } from '#main/audit/run-command'
import { type ZipEntry, zipFiles } from '#main/exports/zip'
import { hashJson } from '#main/optimizations/input-hash'
import { readArchive } from '#main/table-files/read-archive'
import { insertDeal } from '#main/deals/deal-queries'
import { addProperty, onProperty, solveStack } from './stack-runs.ts'
import {
  addPipeline,
  exportRun,
  inputOf,
  slowExample,
  solveToEnd,
  solveToRun,
  startTestApp,
  type TestApp,
  workedExample,
} from './test-app.ts'

async function exportBundle(app: TestApp, runId: string): Promise<Buffer> {
  const { desktop, folder } = app
  desktop.savePath = join(folder, 'a.freehold-run')
  await exportRun(app, { runId, format: 'bundle' })
  return readFileSync(desktop.savePath)
}

const importInto = ({ api, portfolioId }: TestApp, bytes: Uint8Array) =>
  api.optimizations.importBundle({
    portfolioId,
    file: new File([new Uint8Array(bytes)], 'a.freehold-run'),
  })

type Parts = Record<string, Record<string, unknown>>

/** The bundle with its parts changed. */
async function tamper(bytes: Uint8Array, change: (parts: Parts) => void): Promise<Uint8Array> {
  const files = await readArchive(bytes, { noun: 'bundle', damaged: 'damaged' })
  const parts = Object.fromEntries(
    [...files].map(([name, content]) => [name.replace('.json', ''), JSON.parse(String(content))]),
  ) as Parts
  change(parts)
  return zipOf(Object.entries(parts).map(([name, part]) => [`${name}.json`, JSON.stringify(part)]))
}

const zipOf = (files: readonly (readonly [string, string])[]): Promise<Uint8Array> =>
  zipFiles(
    files.map(([name, content]): ZipEntry => ({ name, content })),
    new Date('2026-11-21T09:00:00Z'),
  )

describe('A run as a bundle', () => {
  it('is imported in another file with all it had, and solved again is the same to the last bit', async () => {
    const here = await startTestApp()
    const run = await solveToRun(here, { ...workedExample, mode: 'whole' })
    await here.api.optimizations.rename({ runId: run.id, name: 'Board plan', note: 'For Tuesday' })
    await here.api.optimizations.setTags({ runId: run.id, tags: ['board', '2027'] })
    const bundle = await exportBundle(here, run.id)
    expect(here.desktop.suggestedName).toMatch(/^Run Board plan .*\.freehold-run$/)

    const there = await startTestApp()
    const { runId, isNew } = await importInto(there, bundle)
    expect([isNew, runId === run.id]).toEqual([true, false])
    const imported = await there.api.optimizations.get({ runId })
    expect(imported).toMatchObject({
      name: 'Board plan',
      note: 'For Tuesday',
      tags: ['board', '2027'],
      source: 'example',
      input: run.input,
      result: run.result,
      explanation: run.explanation,
      inputHash: run.inputHash,
      imported: {
        runId: run.id,
        portfolioName: 'Elm Holdings',
        foreignSubject: null,
        appVersion: '0',
      },
    })
    const recheck = await there.api.optimizations.recheck({ runId })
    expect(recheck).toMatchObject({ isSame: true, difference: null, wasStopped: false })
    expect(await importInto(there, bundle)).toEqual({ runId, isNew: false })
    expect(await importInto(here, bundle)).toEqual({ runId: run.id, isNew: false })
  })

  it.each(['debt-stack', 'capex-phasing', 'leasing-mix'] as const)(
    'reproduces a run of the %s too',
    async (optimizer) => {
      const app = await startTestApp()
      const run = await solveToRun(app, exampleOf[optimizer], { optimizer })
      const other = await startTestApp()
      const { runId } = await importInto(other, await exportBundle(app, run.id))
      expect(await other.api.optimizations.recheck({ runId })).toMatchObject({ isSame: true })
    },
  )

  it('names the first place where a stored result differs from the one found', async () => {
    const app = await startTestApp()
    const { id: runId, result } = await solveToRun(app, workedExample)
    const { db } = app.context.files.requireWritable()
    const changed = JSON.stringify({ ...result, objective: 62_501 })
    await db.updateTable('optimization_results').set({ resultJson: changed }).execute()
    await db
      .updateTable('optimizations')
      .set({ resultHash: 'f'.repeat(64) })
      .execute()
    const recheck = await app.api.optimizations.recheck({ runId })
    expect(recheck.isSame).toBe(false)
    expect(recheck.difference).toMatchObject({ path: '/objective', stored: '62501' })
  })

  it('says of a run that the clock stopped that it may come out otherwise', async () => {
    const app = await startTestApp()
    const input = { ...slowExample(200), options: { timeLimitSec: 1, mipRelGap: 0 } }
    const { id: runId } = await solveToRun(app, input)
    expect(await app.api.optimizations.recheck({ runId })).toMatchObject({ wasStopped: true })
  })

  it('is not taken for an answer from history', async () => {
    const here = await startTestApp()
    const run = await solveToRun(here, workedExample)
    const there = await startTestApp()
    await importInto(there, await exportBundle(here, run.id))
    const states = await solveToEnd(there, workedExample)
    expect(states.at(-1)).toMatchObject({ state: 'done', fromHistory: false })
  })
})

/** As small as can be, with something to decide in each. */
const exampleOf = {
  'debt-stack': {
    need: 800_000,
    value: 1_000_000,
    noi: 90_000,
    scenarios: [{ id: 'base', probability: 1, index: 0.04 }],
    tranches: [
      { id: 'senior', type: 'senior', rate: 0.05, max: 600_000 },
      { id: 'own', type: 'equity', rate: 0.12 },
    ],
  },
  'capex-phasing': {
    startMonth: '2027-01',
    months: 6,
    cash: { opening: 50_000 },
    projects: [
      { id: 'roof', cost: 20_000, durationMonths: 2, upliftMonthly: 9000 },
      { id: 'lift', cost: 40_000, durationMonths: 3, upliftMonthly: 15_000 },
    ],
  },
  'leasing-mix': {
    units: [
      { id: 'u1', area: 1000 },
      { id: 'u2', area: 500 },
    ],
    packages: [
      { id: 'five', rent: 200, termMonths: 60 },
      { id: 'ten', rent: 180, termMonths: 120, freeMonths: 6 },
    ],
  },
} as const

describe('A bundle is refused in plain words', () => {
  const cases = [
    [
      'whose result was changed',
      ({ result }: Parts) => Object.assign(result ?? {}, { objective: 99_999 }),
      /The result in this bundle was changed/,
    ],
    [
      'whose input was changed',
      ({ input }: Parts) => Object.assign(input ?? {}, { budget: 2_000_000 }),
      /The input in this bundle was changed/,
    ],
    [
      'whose explanation was changed',
      ({ explanation }: Parts) => Object.assign(explanation ?? {}, { headline: 'Buy it all' }),
      /The explanation in this bundle was changed/,
    ],
    [
      'of a newer format',
      ({ about }: Parts) => Object.assign(about ?? {}, { version: 2 }),
      /newer Freehold/,
    ],
    [
      'of an optimizer that is not known',
      ({ about }: Parts) => Object.assign(about ?? {}, { optimizer: 'tax-planner' }),
      /no optimizer called “tax-planner”/,
    ],
    [
      'that counts in another currency',
      ({ about }: Parts) => Object.assign(about ?? {}, { currency: 'EUR' }),
      /counts in EUR, and the portfolio in USD/,
    ],
    [
      'with an unknown field',
      ({ about }: Parts) => Object.assign(about ?? {}, { surprise: 1 }),
      /damaged, or it is not a run/,
    ],
    ['without its result', (parts: Parts) => delete parts['result'], /damaged, or it is not a run/],
    [
      'whose result is of another optimizer, hash and all',
      ({ about, result }: Parts) => {
        Object.assign(result ?? {}, { optimizer: 'debt-stack' })
        const { timing: _timing, ...said } = result ?? {}
        Object.assign(about?.['hashes'] ?? {}, { result: hashJson(said) })
      },
      /damaged, or it is not a run/,
    ],
    [
      'whose input does not fit, hash and all',
      ({ about, input }: Parts) => {
        Object.assign(input ?? {}, { budget: -1 })
        Object.assign(about?.['hashes'] ?? {}, { input: hashJson(input) })
      },
      /The input in this bundle does not fit/,
    ],
  ] as const

  it(`when it is one ${cases.map(([name]) => name).join(', ')}`, async () => {
    const app = await startTestApp()
    const run = await solveToRun(app, workedExample)
    const bundle = await exportBundle(app, run.id)
    const other = await startTestApp()
    for (const [name, change, words] of cases) {
      const refusal = importInto(other, await tamper(bundle, change))
      await expect(refusal, name).rejects.toMatchObject({
        code: 'IMPORT_REFUSED',
        message: expect.stringMatching(words),
      })
    }
    const { portfolioId } = other
    expect(await other.api.optimizations.list({ portfolioId, search: '' })).toEqual([])
  })

  it('that is no archive, or the archive of something else', async () => {
    const app = await startTestApp()
    const refused = {
      code: 'IMPORT_REFUSED',
      message: expect.stringMatching(/not a run of Freehold/),
    }
    await expect(importInto(app, Buffer.from('date,amount\n'))).rejects.toMatchObject(refused)
    await expect(importInto(app, await zipOf([['a.txt', 'hello']]))).rejects.toMatchObject(refused)
  })
})

describe('Accepting an imported plan', () => {
  it('links the property where it is in the portfolio', async () => {
    const app = await startTestApp()
    const { property, loan } = await addProperty(app)
    const run = await solveStack(app, onProperty(property.id, loan.id))
    const bundle = await exportBundle(app, run.id)
    await app.api.optimizations.remove({ runId: run.id })
    const { runId, isNew } = await importInto(app, bundle)
    const imported = await app.api.optimizations.get({ runId })
    expect([isNew, imported.subject]).toEqual([true, onProperty(property.id, loan.id)])
    expect(imported.imported?.foreignSubject).toBeNull()
    await app.api.optimizations.accept({ runId })
    expect((await app.api.optimizations.get({ runId })).acceptedAt).not.toBeNull()
  })

  it('is refused in plain words where its property is not in the portfolio', async () => {
    const here = await startTestApp()
    const { property } = await addProperty(here)
    const run = await solveStack(here, onProperty(property.id))
    const there = await startTestApp()
    const { runId } = await importInto(there, await exportBundle(here, run.id))
    const imported = await there.api.optimizations.get({ runId })
    expect(imported.subject).toBeNull()
    expect(imported.imported?.foreignSubject).toBe('12 Elm St')
    await expect(there.api.optimizations.previewAccept({ runId })).rejects.toMatchObject({
      code: 'PLAN_STALE',
      message: expect.stringMatching(/about 12 Elm St, which is not in this portfolio/),
    })
  })

  it('is refused where its deals are not in the pipeline, and done where they are', async () => {
    const here = await startTestApp()
    const deals = await addPipeline(here)
    const run = await solveToRun(here, inputOf(deals), { source: 'pipeline' })
    const bundle = await exportBundle(here, run.id)
    const there = await startTestApp()
    const { runId } = await importInto(there, bundle)
    await expect(there.api.optimizations.accept({ runId })).rejects.toMatchObject({
      code: 'PLAN_STALE',
      message: expect.stringMatching(/imported from “Elm Holdings”.*no longer in the pipeline/),
    })
    const long = '2026-01-01T00:00:00.000Z'
    const { portfolioId } = there
    await runCommand(there.context.files.requireWritable(), { label: 'Add' }, async (tx) => {
      for (const deal of deals)
        await insertDeal(tx, { ...deal, portfolioId, createdAt: long, updatedAt: long })
    })
    await there.api.optimizations.accept({ runId })
    expect((await there.api.optimizations.get({ runId })).acceptedAt).not.toBeNull()
  })
})
