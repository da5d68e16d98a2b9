import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { toExportName } from '#main/exports/export-name'
import { writeExport } from '#main/exports/write-file'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'freehold-export-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('writeExport', () => {
  it('replaces a file whole, readable by its owner alone, and cleans up an old part', async () => {
    const path = join(folder, 'plan.csv')
    writeFileSync(path, 'old')
    writeFileSync(`${path}.part`, 'half')
    await writeExport(path, 'new')
    expect(readFileSync(path, 'utf8')).toBe('new')
    expect(readdirSync(folder)).toEqual(['plan.csv'])
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600)
  })

  it('leaves the old file when it cannot be finished', async () => {
    const path = join(folder, 'plan.csv')
    // A folder of that name cannot be replaced by a file.
    mkdirSync(path)
    writeFileSync(join(path, 'inside'), 'kept')
    await expect(writeExport(path, 'new')).rejects.toMatchObject({ code: 'EXPORT_FAILED' })
    expect(readFileSync(join(path, 'inside'), 'utf8')).toBe('kept')
    expect(readdirSync(folder)).toEqual(['plan.csv'])
  })

  it.skipIf(process.platform === 'win32')(
    'replaces a link and leaves what it pointed to',
    async () => {
      writeFileSync(join(folder, 'target'), 'kept')
      symlinkSync(join(folder, 'target'), join(folder, 'link.csv'))
      symlinkSync(join(folder, 'target'), join(folder, 'link.csv.part'))
      await writeExport(join(folder, 'link.csv'), 'new')
      expect(readFileSync(join(folder, 'target'), 'utf8')).toBe('kept')
      expect(readFileSync(join(folder, 'link.csv'), 'utf8')).toBe('new')
    },
  )
})

describe('toExportName', () => {
  it.each([
    ['Elm/Court: Q3', 'Elm Court Q3.xlsx'],
    ['..\\..\\etc\\passwd', 'etc passwd.xlsx'],
    ['con', '_con.xlsx'],
    ['LPT1.old', '_LPT1.old.xlsx'],
    ['   ', 'Export.xlsx'],
    ['...', 'Export.xlsx'],
    ['re\u0301sume\u0301', 'r\u00e9sum\u00e9.xlsx'],
    ['a\u202Egpj.exe', 'a gpj.exe.xlsx'],
    ['tab\there\u0000', 'tab here.xlsx'],
    ['東京 ビル', '東京 ビル.xlsx'],
  ])('cleans %j to %j', (label, name) => {
    expect(toExportName(label, 'xlsx')).toBe(name)
  })

  it('is at most 120 characters long and cuts no character in two', () => {
    const name = toExportName('😀'.repeat(200), 'xlsx')
    expect(name.length).toBeLessThanOrEqual(120)
    expect(name).toMatch(/^😀+\.xlsx$/u)
  })
})
