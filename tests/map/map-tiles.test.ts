import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { TileAddress, TilePlace } from '#shared/map/map-tiles'
import { startTestApp } from '../optimizations/test-app.ts'
import { refusalOf } from '../portfolio/entries.ts'

/** A tile server on this machine that notes what it is asked for. */
async function startTileServer() {
  const requests: string[] = []
  const server = createServer((request, response) => {
    requests.push(request.url ?? '')
    if (request.url?.startsWith('/0/')) response.writeHead(404).end('no')
    else if (request.url?.startsWith('/1/'))
      response.writeHead(200, { 'content-type': 'text/html' }).end('<p>no</p>')
    else response.writeHead(200, { 'content-type': 'image/png' }).end('picture')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  return { requests, onlineMapAddress: `http://127.0.0.1:${port}/{z}/{x}/{y}.png` }
}

describe('the online map', () => {
  it('is off at first, and nothing is requested while it is off', async () => {
    const app = await startTestApp()
    const { requests, onlineMapAddress } = await startTileServer()
    expect((await app.api.settings.get()).onlineMap).toBe(false)
    await app.api.settings.set({ onlineMapAddress })
    expect((await refusalOf(app.api.mapTiles.get({ z: 3, x: 1, y: 2 }))).code).toBe(
      'ONLINE_MAP_OFF',
    )
    expect(requests).toEqual([])
  })

  it('asks for a tile once when it is on, and for none when it is off again', async () => {
    const app = await startTestApp()
    const { requests, onlineMapAddress } = await startTileServer()
    await app.api.settings.set({ onlineMapAddress, onlineMap: true })
    const tile = await app.api.mapTiles.get({ z: 3, x: 1, y: 2 })
    expect([tile.type, await tile.text()]).toEqual(['image/png', 'picture'])
    await app.api.mapTiles.get({ z: 3, x: 1, y: 2 })
    expect(requests).toEqual(['/3/1/2.png'])
    await app.api.settings.set({ onlineMap: false })
    await refusalOf(app.api.mapTiles.get({ z: 3, x: 1, y: 3 }))
    expect(requests).toEqual(['/3/1/2.png'])
  })

  it('says so when the server has no picture', async () => {
    const app = await startTestApp()
    const { onlineMapAddress } = await startTileServer()
    await app.api.settings.set({ onlineMapAddress, onlineMap: true })
    for (const z of [0, 1])
      expect((await refusalOf(app.api.mapTiles.get({ z, x: 0, y: 0 }))).code).toBe(
        'ONLINE_MAP_FAILED',
      )
  })

  it('takes a secure address with the three places in it', () => {
    const isTaken = (address: string) => TileAddress.safeParse(address).success
    expect(isTaken('https://tiles.example.org/{z}/{x}/{y}.png')).toBe(true)
    expect(isTaken('http://tiles.example.org/{z}/{x}/{y}.png')).toBe(false)
    expect(isTaken('https://tiles.example.org/{z}/{x}.png')).toBe(false)
    expect(isTaken('file:///{z}/{x}/{y}.png')).toBe(false)
  })

  it('knows the tiles there are: four at zoom 1', () => {
    expect(TilePlace.safeParse({ z: 1, x: 1, y: 1 }).success).toBe(true)
    expect(TilePlace.safeParse({ z: 1, x: 2, y: 0 }).success).toBe(false)
  })
})

describe('the settings', () => {
  it('change one by one: what is left out stays as it is', async () => {
    const { api } = await startTestApp()
    await api.settings.set({ lpTimeLimitSec: 9, openLastFile: false })
    const settings = await api.settings.set({ colorScheme: 'dark' })
    expect(settings).toMatchObject({
      colorScheme: 'dark',
      locale: 'en-US',
      lpTimeLimitSec: 9,
      openLastFile: false,
    })
  })
})
