import { describe, expect, it, onTestFinished } from 'vitest'
import { runCommand } from '#main/audit/run-command'
import { createDataFile } from '#main/database/create-file'
import type { OpenFile } from '#main/database/open-file'
import { keepUntilChange } from '#main/database/keep-until-change'
import { insertCategory } from '#main/categories/category-queries'
import { temporaryPath } from './temporary-file.ts'

async function startFile() {
  const file = await createDataFile(temporaryPath(), { now: () => new Date() })
  onTestFinished(() => file.close())
  let reads = 0
  const count = keepUntilChange((_db: OpenFile['db'], id: string) => {
    reads += 1
    return id === 'bad' ? Promise.reject(new Error('unreadable')) : Promise.resolve(`${id}${reads}`)
  })
  const change = (name: string) =>
    runCommand(file, { label: 'Change' }, (tx, { at }) =>
      insertCategory(tx, {
        id: name,
        name,
        kind: 'operating',
        archivedAt: null,
        createdAt: at,
        updatedAt: at,
      }),
    )
  return { file, change, ask: (id: string) => count(file.db, id) }
}

describe('keepUntilChange', () => {
  it('reads once for each id until a command has changed something', async () => {
    const { ask, change } = await startFile()
    expect([await ask('a'), await ask('b'), await ask('a')]).toEqual(['a1', 'b2', 'a1'])
    await change('garden')
    expect([await ask('a'), await ask('a')]).toEqual(['a3', 'a3'])
  })

  it('keeps the answers of the last eight questions', async () => {
    const { ask } = await startFile()
    for (const id of 'abcdefgh') await ask(id)
    expect(await ask('a')).toBe('a1')
    await ask('i')
    expect([await ask('a'), await ask('b')]).toEqual(['a1', 'b10'])
  })

  it('asks again for what could not be read', async () => {
    const { ask } = await startFile()
    await expect(ask('bad')).rejects.toThrow('unreadable')
    await expect(ask('bad')).rejects.toThrow('unreadable')
    expect(await ask('a')).toBe('a3')
  })
})
