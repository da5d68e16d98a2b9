import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { asOf, choicesOf, open, startTestApp, type TestApp } from './sheet-files.ts'

const propertiesOf = ({ api, portfolioId }: TestApp) => api.properties.list({ portfolioId, asOf })

describe('The example', () => {
  it('is brought in as it is, and makes one of each kind', async () => {
    const app = await startTestApp()
    app.desktop.savePath = join(app.folder, 'example.xlsx')
    await app.api.entityImports.saveTemplate({ kind: null })
    const file = await open(app, readFileSync(app.desktop.savePath), 'example.xlsx')
    const choices = choicesOf(file)
    // The last sheet only says what belongs where.
    const sheets = choices.sheets.map((sheet, index) =>
      file.sheets[index]?.name === 'Notes' ? null : sheet,
    )
    const { counts, rows } = await app.api.entityImports
      .commit({ ...choices, sheets })
      .then(async (result) => ({
        ...result,
        ...(await app.api.entityImports.plan({ ...choices, sheets })),
      }))
    expect(rows.map(({ outcome, reason }) => [outcome, reason])).toEqual(
      Array.from({ length: 5 }, () => ['unchanged', '']),
    )
    expect(counts.unchanged).toBe(5)
    const [property] = await propertiesOf(app)
    expect(property).toMatchObject({
      name: 'Elm Street 12',
      purchasePrice: 48_000_000,
      latitude: 30.2672,
    })
  })

  it('can be had as CSV of one kind', async () => {
    const app = await startTestApp()
    app.desktop.savePath = join(app.folder, 'Tenants.csv')
    await app.api.entityImports.saveTemplate({ kind: 'tenants' })
    expect(readFileSync(app.desktop.savePath, 'utf8')).toContain('Jane Miller,jane@example.com')
  })
})
