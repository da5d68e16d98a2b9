import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const oxlint = join(root, 'node_modules/oxlint/bin/oxlint')
let folder: string

/** Lints one file as if it stood in the repository, and answers what the linter printed. */
function lint(file: string, line: string): { status: number | null; output: string } {
  const path = join(folder, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, line)
  const { status, stdout } = spawnSync(process.execPath, [oxlint, file], {
    cwd: folder,
    encoding: 'utf8',
  })
  return { status, output: stdout }
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'freehold-boundaries-'))
  copyFileSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const forbidden = [
  ['shared/probe.ts', 'electron', 'shared/ imports only'],
  ['shared/probe.ts', 'node:fs', 'shared/ imports only'],
  ['shared/probe.ts', 'react', 'shared/ imports only'],
  ['shared/probe.ts', '#main/router', 'shared/ imports only'],
  ['shared/finance/probe.ts', 'kysely', 'shared/ imports only'],
  ['solvers/probe.ts', 'electron', 'solvers/ imports only'],
  ['solvers/probe.ts', 'better-sqlite3', 'solvers/ imports only'],
  ['solvers/deal-picker/probe.ts', '../../main/router.ts', 'solvers/ imports only'],
  ['main/leases/probe.ts', 'electron', 'Only main/electron/ imports electron'],
  ['main/leases/probe.ts', '#solvers/worker', 'main/ imports shared/'],
  ['main/electron/probe.ts', 'react', 'main/ imports shared/'],
  ['renderer/leases/probe.ts', 'node:fs', 'renderer/ imports shared/'],
  ['renderer/leases/probe.ts', '#main/router', 'renderer/ imports shared/'],
  ['renderer/leases/probe.ts', 'electron', 'renderer/ imports shared/'],
  ['preload/probe.ts', 'node:fs', 'preload/ imports electron alone'],
  ['preload/probe.ts', '#shared/contract', 'preload/ imports electron alone'],
  ['migrations/probe.ts', '#shared/leases', 'migrations/ imports kysely alone'],
  ['migrations/probe.ts', 'node:fs', 'migrations/ imports kysely alone'],
] as const

const allowed = [
  ['shared/probe.ts', 'zod'],
  ['solvers/probe.ts', 'highs'],
  ['main/leases/probe.ts', '#shared/leases'],
  ['main/electron/probe.ts', 'electron'],
  ['renderer/leases/probe.ts', '@mantine/core'],
  ['preload/probe.ts', 'electron'],
  ['migrations/probe.ts', 'kysely'],
] as const

describe('the rule of what a folder may import', () => {
  it.each(forbidden)('refuses %s importing %s', (file, imported, reason) => {
    const { status, output } = lint(file, `import { thing } from '${imported}'\nthing()\n`)
    expect(status).not.toBe(0)
    expect(output).toContain(reason)
  })

  it.each(allowed)('lets %s import %s', (file, imported) => {
    expect(lint(file, `import { thing } from '${imported}'\nthing()\n`).status).toBe(0)
  })

  it('refuses a file of more than 300 lines and a value that cannot be missing by decree', () => {
    const tooLong = Array.from({ length: 301 }, (_, n) => `export const a${n} = ${n}`).join('\n')
    expect(lint('main/probe.ts', tooLong).output).toContain('max-lines')
    const line = 'export const first = (list: string[]): string => list[0]!\n'
    expect(lint('main/probe.ts', line).output).toContain('no-non-null-assertion')
  })
})
