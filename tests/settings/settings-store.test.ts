import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openSettingsStore } from '#main/settings/settings-store'

function settingsFile(content: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'freehold-settings-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'settings.json')
  writeFileSync(path, content)
  return path
}

describe('stored settings', () => {
  it('of an older version load, and what is no longer a setting is passed over', () => {
    const settings = { colorScheme: 'dark', keepExportsDays: 90, milpTimeLimitSec: 12 }
    const store = openSettingsStore(settingsFile(JSON.stringify({ settings })))
    expect(store.get().settings).toMatchObject({ colorScheme: 'dark', milpTimeLimitSec: 12 })
    expect(store.get().settings).not.toHaveProperty('keepExportsDays')
  })

  it('that cannot be read are set aside, and the defaults apply', () => {
    const path = settingsFile('{"settings":')
    expect(openSettingsStore(path).get().settings.openLastFile).toBe(true)
    expect(existsSync(`${path}.damaged`)).toBe(true)
  })
})
