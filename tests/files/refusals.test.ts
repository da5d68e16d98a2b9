import { cpSync, existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { csvFile } from '../deal-files/hostile-files.ts'
import { startTestApp } from '../optimizations/test-app.ts'

describe('a refusal on its way to the window', () => {
  it('keeps its sentence when it names no place', async () => {
    const { api } = await startTestApp()
    await expect(api.dealFiles.read({ file: csvFile('name,price\n') })).rejects.toMatchObject({
      defined: true,
      code: 'IMPORT_REFUSED',
      message: 'The file has a header but no deals under it.',
    })
  })
})

describe('a data file that is no longer there', () => {
  it('is told on the start screen, and when it is chosen again', async () => {
    const { api, context } = await startTestApp()
    const state = await api.files.state()
    if (state.status !== 'open') throw new Error('no file is open')
    await context.files.shutDown()
    const moved = join(dirname(state.path), 'moved')
    mkdirSync(moved)
    renameSync(state.path, join(moved, 'Elm Holdings.freehold'))

    await context.files.openLast()
    expect(await api.files.state()).toMatchObject({
      status: 'closed',
      problem: { code: 'NOT_FOUND', message: expect.stringMatching(/^Elm Holdings.+no longer/) },
    })
    await expect(api.files.open({ path: state.path })).rejects.toMatchObject({
      defined: true,
      message: expect.stringMatching(/no longer/),
    })
  })
})

describe('a restored copy of the sample', () => {
  it('is still known as invented, but is not the file that is discarded', async () => {
    const { api, context, folder } = await startTestApp()
    expect(await api.files.state()).toMatchObject({ isSample: false, isOwnSample: false })
    const state = await api.files.openSample()
    if (state.status !== 'open') throw new Error('the sample is not open')
    expect(state).toMatchObject({ isSample: true, isOwnSample: true })
    await api.files.close()
    const backup = join(folder, 'backup')
    cpSync(dirname(state.path), backup, { recursive: true })

    const restored = await context.files.restore(join(backup, basename(state.path)))
    expect(restored).toMatchObject({ isSample: true, isOwnSample: false })
    await api.files.discardSample()
    expect(await api.files.state()).toMatchObject({ status: 'open', isSample: true })
    expect(existsSync(state.path)).toBe(false)
  })
})

describe('a damaged sample', () => {
  it('is set aside, and a fresh one is opened in its place', async () => {
    const { api, context } = await startTestApp()
    const state = await api.files.openSample()
    if (state.status !== 'open') throw new Error('the sample is not open')
    await api.files.close()
    writeFileSync(state.path, Buffer.alloc(64 * 4096, 7))

    await expect(context.files.open(state.path)).rejects.toMatchObject({ code: 'FILE_DAMAGED' })
    expect(await api.files.openSample()).toMatchObject({ status: 'open', isSample: true })
    expect(await api.portfolios.list()).toHaveLength(1)
    expect(existsSync(`${state.path}.damaged`)).toBe(true)
  })
})
