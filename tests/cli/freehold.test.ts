import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder, temporaryPath } from '../database/temporary-file.ts'
import { fullPortfolio } from '../portfolio-file/full-portfolio.ts'

const program = join(import.meta.dirname, '..', '..', 'main', 'cli', 'freehold.ts')

function freehold(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return { status, stdout, stderr }
}

function portableFile(portable: unknown = fullPortfolio()): string {
  const path = join(temporaryFolder(), 'portable.json')
  writeFileSync(path, JSON.stringify(portable))
  return path
}

const errorOf = (stderr: string): unknown => JSON.parse(stderr).error

describe('freehold', () => {
  it('imports into a new data file, from a file or from standard input, and counts', () => {
    const db = temporaryPath()
    const first = freehold(['import', portableFile(), '--db', db, '--json'])
    expect(first).toMatchObject({ status: 0, stderr: '' })
    expect(JSON.parse(first.stdout).loans).toEqual({
      added: 2,
      changed: 0,
      removed: 0,
      unchanged: 0,
    })
    expect(first.stdout.trim().split('\n')).toHaveLength(1)
    const second = freehold(['import', '-', '--db', db, '--json'], JSON.stringify(fullPortfolio()))
    expect(JSON.parse(second.stdout).loans).toMatchObject({ added: 0, unchanged: 2 })
    expect(readdirSync(dirname(db)).sort()).toEqual([
      'Test.freehold',
      'Test.freehold.documents',
      'Test.freehold.key',
    ])
  })

  it('sends a spreadsheet to the window, where its columns are chosen', () => {
    const db = temporaryPath()
    const { status, stderr } = freehold(['import', 'rent roll.xlsx', '--db', db])
    expect([status, existsSync(db)]).toEqual([2, false])
    expect(errorOf(stderr)).toMatchObject({ code: 'not_portable', path: 'rent roll.xlsx' })
  })

  it('exports what it imported, the same bytes each time', () => {
    const [first, second] = [temporaryPath(), temporaryPath()]
    freehold(['import', portableFile(), '--db', first])
    const exported = freehold(['export', '--db', first, '--json'])
    expect(exported).toMatchObject({ status: 0, stderr: '' })
    expect(freehold(['import', '-', '--db', second], exported.stdout).status).toBe(0)
    expect(freehold(['export', '--db', second, '--json']).stdout).toBe(exported.stdout)
  })

  it('makes the sample, and exports its 3,771 bookings', () => {
    const db = temporaryPath()
    expect(freehold(['sample', '--db', db])).toEqual({
      status: 0,
      stdout: `The sample portfolio is in ${db}.\n`,
      stderr: '',
    })
    const portable = JSON.parse(freehold(['export', '--db', db]).stdout)
    expect(portable.transactions).toHaveLength(3771)
    expect(freehold(['sample', '--db', db])).toMatchObject({ status: 2, stdout: '' })
  })

  it('refuses a mistake with code, sentence and place, and leaves no file', () => {
    const db = temporaryPath()
    const portable = { ...fullPortfolio(), leeses: [] }
    const { status, stdout, stderr } = freehold(['import', portableFile(portable), '--db', db])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(errorOf(stderr)).toEqual({
      code: 'IMPORT_REFUSED',
      message:
        'Nothing was imported. The field "leeses" is unknown. Is it a typing mistake? (/leeses)',
      path: '/leeses',
    })
    expect(existsSync(db)).toBe(false)
  })

  it('does not write over a file that is not its own', () => {
    const db = temporaryPath()
    writeFileSync(db, 'my notes')
    const { status, stderr } = freehold(['import', portableFile(), '--db', db])
    expect(status).toBe(2)
    expect(errorOf(stderr)).toMatchObject({ code: 'FILE_FOREIGN' })
    expect(readFileSync(db, 'utf8')).toBe('my notes')
  })

  it.each([
    ['an unknown command', ['fly'], 'unknown_command'],
    ['a missing option', ['export'], 'missing_argument'],
    ['an unknown option', ['export', '--file', 'x'], 'bad_arguments'],
    [
      'a file that is not there',
      ['import', '/nowhere/x.json', '--db', '/nowhere/y'],
      'file_not_read',
    ],
    ['a data file that is not there', ['export', '--db', '/nowhere/y'], 'NOT_FOUND'],
  ])('ends with 2 and an empty output for %s', (_, args, code) => {
    const { status, stdout, stderr } = freehold(args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(errorOf(stderr)).toMatchObject({ code })
  })

  it('tells its version and its commands', () => {
    const { version } = JSON.parse(
      readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8'),
    )
    expect(freehold(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
    const help = freehold(['--help'])
    expect(help.status).toBe(0)
    for (const command of ['import', 'export', 'sample', 'solve'])
      expect(help.stdout).toContain(`freehold ${command}`)
  })
})
