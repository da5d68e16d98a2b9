import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pathsOfBackup } from '#main/backups/backup-folder'
import { runFreehold } from '#main/cli/run-freehold'
import { backupsFolderOf } from '#main/database/file-paths'
import { changeByte } from '../backups/damage.ts'
import { temporaryFile, temporaryFolder } from '../database/temporary-file.ts'

/** Runs a command line; answers its exit code and what it printed as JSON. */
async function run(...args: string[]) {
  let printed = ''
  const code = await runFreehold([...args, '--json'], {
    readInput: () => Promise.reject(new Error('nothing is read')),
    out: (text) => {
      printed += text
    },
    err: (text) => {
      printed += text
    },
    signal: new AbortController().signal,
  })
  return { code, answer: JSON.parse(printed) }
}

describe('freehold backup', () => {
  it('makes a good backup beside the file and in a folder, also while the window has it open', async () => {
    const { path } = await temporaryFile()
    const to = temporaryFolder()
    const made = await run('backup', '--db', path, '--to', to)
    expect(made).toMatchObject({ code: 0, answer: { secondProblem: null } })
    expect(existsSync(made.answer.path)).toBe(true)
    const backups = [{ id: made.answer.id, state: 'verified' }]
    expect(await run('backup', '--db', path, '--check')).toMatchObject({
      code: 0,
      answer: { ok: true, backups },
    })
  }, 30_000)

  it('ends with 1 when a backup is damaged, or when there is none', async () => {
    const { path } = await temporaryFile()
    expect(await run('backup', '--db', path, '--check')).toEqual({
      code: 1,
      answer: { ok: false, backups: [] },
    })
    const { answer } = await run('backup', '--db', path)
    changeByte(pathsOfBackup(backupsFolderOf(path), answer.id).file, 5000)
    expect(await run('backup', '--db', path, '--check')).toMatchObject({
      code: 1,
      answer: { ok: false, backups: [{ state: 'damaged', problem: 'Its file was changed.' }] },
    })
  }, 30_000)
})
