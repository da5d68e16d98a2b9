import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { startTestApp, type TestApp } from '../optimizations/test-app.ts'
import { refusalOf } from '../portfolio/entries.ts'
import { tinyPmtiles } from './tiny-pmtiles.ts'

const park = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { name: 'Park' },
      geometry: { type: 'Point', coordinates: [-97.74, 30.27] },
    },
  ],
}

function choose(app: TestApp, name: string, content: string | Uint8Array) {
  const path = join(app.folder, name)
  writeFileSync(path, content)
  app.desktop.openPath = path
  return app.api.mapFiles.choose()
}

const reasonOf = async (promise: Promise<unknown>) => {
  const error = (await refusalOf(promise)) as { code?: string; message?: string }
  return `${error.code}: ${error.message}`
}

describe('a map file of the owner’s', () => {
  it('is checked, remembered without its path, read in parts and forgotten', async () => {
    const app = await startTestApp()
    const text = JSON.stringify(park)
    const file = await choose(app, 'park.geojson', text)
    expect(file).toMatchObject({ name: 'park.geojson', kind: 'geojson', isMissing: false })
    expect(await app.api.mapFiles.list()).toEqual([file])
    expect(JSON.stringify(await app.api.mapFiles.list())).not.toContain(app.folder)
    const id = file?.id ?? ''
    const part = await app.api.mapFiles.read({ id, offset: 2, length: 4 })
    expect(await part.text()).toBe('type')
    const end = await app.api.mapFiles.read({ id, offset: text.length - 3, length: 1000 })
    expect(await end.text()).toBe(text.slice(-3))
    expect(await app.api.mapFiles.remove({ id })).toEqual([])
  })

  it('may be vector tiles', async () => {
    const app = await startTestApp()
    expect(await choose(app, 'streets.pmtiles', tinyPmtiles())).toMatchObject({ kind: 'pmtiles' })
  })

  it('is kept once when it is chosen twice, and shown as missing when it is gone', async () => {
    const app = await startTestApp()
    await choose(app, 'park.geojson', JSON.stringify(park))
    const again = await choose(app, 'park.geojson', JSON.stringify(park))
    rmSync(join(app.folder, 'park.geojson'))
    expect(await app.api.mapFiles.list()).toEqual([{ ...again, isMissing: true }])
    const reading = app.api.mapFiles.read({ id: again?.id ?? '', offset: 0, length: 10 })
    expect(await reasonOf(reading)).toBe('MAP_FILE_REFUSED: park.geojson cannot be read any more.')
  })

  it('is nothing when the dialog is cancelled', async () => {
    const app = await startTestApp()
    expect(await app.api.mapFiles.choose()).toBeNull()
  })

  const inMetres = { type: 'Point', coordinates: [532_000, 181_000] }
  const version2 = tinyPmtiles().with(7, 2)
  it.each([
    ['a.geojson', 'not json', /cannot be read as JSON/],
    ['b.json', '{"name":"package"}', /no features/],
    ['c.geojson', '{"type":"FeatureCollection","features":[]}', /is empty/],
    ['d.geojson', '{"type":"FeatureCollection","features":[{"a":1}]}', /without a shape/],
    ['e.geojson', JSON.stringify(inMetres), /not degrees/],
    ['f.pmtiles', 'hello', /not a PMTiles file/],
    ['g.pmtiles', version2, /another version/],
    ['h.pmtiles', tinyPmtiles().slice(0, 60), /cut short/],
    ['i.pmtiles', tinyPmtiles().slice(0, -20), /cut short/],
    ['j.pmtiles', tinyPmtiles().with(99, 0), /cannot be drawn/],
    ['k.geojson', ' '.repeat(20 * 1024 * 1024 + 1), /larger than 20 MB/],
  ])('%s is refused in a plain sentence', async (name, content, sentence) => {
    const app = await startTestApp()
    expect(await reasonOf(choose(app, name, content))).toMatch(sentence)
    expect(await app.api.mapFiles.list()).toEqual([])
  })
})
