import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { withDataFile } from '#main/cli/data-file'
import { runFreehold } from '#main/cli/run-freehold'
import { listRuns } from '#main/optimizations/optimization-queries'
import { solveToRun, startTestApp, workedExample } from '../optimizations/test-app.ts'

/** Runs a command line in this process, with the real file system. */
async function freehold(...args: string[]) {
  let [out, err] = ['', '']
  const status = await runFreehold(args, {
    readInput: async (path) => readFileSync(path),
    out: (more) => (out += more),
    err: (more) => (err += more),
    signal: new AbortController().signal,
  })
  return { status, out, err }
}

/** A closed data file with one portfolio, and one run when it is asked for. */
async function dataFile(input?: Record<string, unknown>) {
  const app = await startTestApp()
  const run = input && (await solveToRun(app, input))
  const { path } = app.context.files.requireOpen()
  await app.context.files.close()
  return { path, run, folder: app.folder, portfolioId: app.portfolioId }
}

const runsIn = (path: string, portfolioId: string) =>
  withDataFile(path, 'read', ({ db }) => listRuns(db, portfolioId, ''))

describe('freehold run', () => {
  it('exports a run and imports it into another file, once', async () => {
    const { path, run, folder } = await dataFile(workedExample)
    const out = join(folder, 'plan.freehold-run')
    const exported = await freehold(
      'run',
      'export',
      '--db',
      path,
      '--run',
      run?.id ?? '',
      '--out',
      out,
    )
    expect(exported).toEqual({ status: 0, out: `${out}\n`, err: '' })
    const other = await dataFile()
    const first = await freehold('run', 'import', out, '--db', other.path, '--json')
    expect(first).toMatchObject({ status: 0, err: '' })
    expect(JSON.parse(first.out)).toMatchObject({ isNew: true })
    const again = await freehold('run', 'import', out, '--db', other.path)
    expect(again).toMatchObject({ status: 0, out: expect.stringMatching(/there already/) })
    const stored = await runsIn(other.path, other.portfolioId)
    expect(stored.map(({ name, inputHash }) => [name, inputHash])).toEqual([
      ['Autumn round', run?.inputHash],
    ])
  })

  it('refuses what is no bundle, a run that is not there, and an unknown verb, and writes nothing', async () => {
    const { path, folder, portfolioId } = await dataFile()
    const foreign = join(folder, 'notes.freehold-run')
    writeFileSync(foreign, 'my notes')
    const out = join(folder, 'out.freehold-run')
    const refusals = [
      await freehold('run', 'import', foreign, '--db', path),
      await freehold('run', 'export', '--db', path, '--run', 'nowhere', '--out', out),
      await freehold('run', 'fly'),
      await freehold('run', 'import', foreign),
    ]
    expect(
      refusals.map(({ status, out: printed, err }) => [
        status,
        printed,
        JSON.parse(err).error.code,
      ]),
    ).toEqual([
      [2, '', 'IMPORT_REFUSED'],
      [2, '', 'NOT_FOUND'],
      [2, '', 'bad_arguments'],
      [2, '', 'missing_argument'],
    ])
    expect(await runsIn(path, portfolioId)).toEqual([])
    expect(() => readFileSync(out)).toThrow()
  })
})
