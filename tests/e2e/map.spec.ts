import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { answerOpenDialog, launchApp, type RunningApp } from '../../scripts/drive-app.ts'
import { tinyPmtiles } from '../map/tiny-pmtiles.ts'
import { goTo, openSample } from './steps.ts'

test.describe('the map', () => {
  let running: RunningApp
  let page: Page
  let server: Server
  const asked: string[] = []
  const outside: string[] = []

  test.beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request.url ?? '')
      response.writeHead(200, { 'content-type': 'image/png' }).end(onePixel)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    running = await launchApp()
    page = running.page
    page.on('request', (request) => {
      if (!/^(?:app|data|blob):/.test(request.url())) outside.push(request.url())
    })
    await openSample(page)
  })
  test.afterAll(async () => {
    server.close()
    await running.close()
  })

  const openMap = async () => {
    await goTo(page, '/map')
    await page.locator('.leaflet-marker-icon').first().waitFor()
  }
  const totals = () => page.getByTestId('map-totals')
  const canvas = () => page.getByTestId('map-canvas')

  test('shows the twelve properties of the sample', async () => {
    await openMap()
    await expect(page.getByText('12 of 12 properties on the map')).toBeVisible()
    // The sum of the sample's valuations of 2026-10-31 is 16,963,000.
    await expect(totals()).toContainText('$17M')
  })

  test('colours by another metric, with its classes in the legend', async () => {
    await openMap()
    await page.getByTestId('map-metric').click()
    await page.getByRole('option', { name: 'DSCR' }).click()
    const legend = page.getByTestId('map-legend')
    await expect(legend).toContainText('below 1.00 ×')
    await expect(legend).toContainText('2.00 × and more')
    await expect(page.getByRole('button', { name: /DSCR/ }).first()).toBeVisible()
  })

  test('sums by region: two properties in Washington, 1,027,000 + 1,550,000', async () => {
    await openMap()
    await page.getByTestId('map-metric').click()
    await page.getByRole('option', { name: 'Value', exact: true }).click()
    await page.locator('label', { hasText: /^Regions$/ }).click()
    const washington = page.getByTestId('map-regions').getByRole('listitem').filter({
      hasText: 'Washington',
    })
    await expect(washington).toContainText('2 properties')
    await expect(washington).toContainText('$2.58M')
    await page.locator('label', { hasText: /^Properties$/ }).click()
  })

  test('filters by a box drawn over the east, and by the view without a mouse', async () => {
    await openMap()
    await page.getByTestId('map-draw-box').click()
    const box = await canvas().boundingBox()
    if (box === null) throw new Error('the map is not on screen')
    await page.mouse.move(box.x + box.width * 0.84, box.y + box.height * 0.2)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.98, box.y + box.height * 0.52, { steps: 4 })
    await page.mouse.up()
    await expect(page.getByRole('heading', { name: 'In the box', exact: true })).toBeVisible()
    // New York: 3,200,000 + 1,363,000.
    await expect(totals()).toContainText('$4.56M')
    await expect(page.getByTestId('map-compare')).toHaveAttribute('href', '#/compare?ids=P07,P06')
    await page.getByRole('button', { name: 'Remove the box' }).click()
    await page.getByTestId('map-draw-box').press('Enter')
    await page.getByRole('button', { name: 'Use what is in view' }).press('Enter')
    await expect(totals()).toContainText('$17M')
    await page.getByRole('button', { name: 'Remove the box' }).click()
  })

  test('opens a marker by keyboard, moves its pin, and takes that back', async () => {
    await openMap()
    await page.getByRole('button', { name: /^Capitol Hill fourplex/ }).press('Enter')
    const selected = page.getByTestId('map-selected')
    await expect(selected).toContainText('Fourplex · 1027 Pearl Row, Denver')
    await page.getByRole('button', { name: 'Move the pin' }).click()
    await page.getByLabel('Latitude').fill('39.5')
    await page.getByRole('button', { name: 'Save the place' }).click()
    await expect(page.getByText('stands at 39.50000, -104.98200')).toBeVisible()
    const place = () =>
      page
        .getByRole('button', { name: /^Capitol Hill fourplex/ })
        .evaluate((marker) => marker.getBoundingClientRect().top)
    const moved = await place()
    await page.getByRole('button', { name: 'Undo', exact: true }).first().click()
    await expect.poll(place).not.toBe(moved)
  })

  test('draws a PMTiles file of the owner’s and takes it off again', async () => {
    await openMap()
    const path = join(running.userData, 'streets.pmtiles')
    writeFileSync(path, tinyPmtiles())
    await answerOpenDialog(running.app, path)
    await page.getByTestId('map-layers').click()
    await page.getByTestId('map-add-file').click()
    await expect(page.getByRole('checkbox', { name: 'streets.pmtiles' })).toBeChecked()
    await expect(page.locator('.leaflet-street-pane canvas').first()).toBeAttached()
    await page.getByRole('button', { name: 'Take streets.pmtiles off the map' }).click()
    await expect(page.locator('.leaflet-street-pane canvas')).toHaveCount(0)
    writeFileSync(path, 'no tiles')
    await page.getByTestId('map-add-file').click()
    await expect(page.getByText('This is not a PMTiles file')).toBeVisible()
    await page.keyboard.press('Escape')
  })

  test('asks no server while the online map is off, and through main alone when it is on', async () => {
    const { port } = server.address() as AddressInfo
    await goTo(page, '/settings')
    await page
      .getByLabel('Address of the map pictures')
      .fill(`http://127.0.0.1:${port}/{z}/{x}/{y}.png`)
    await openMap()
    await page.getByLabel('Zoom in').click()
    await page.waitForTimeout(600)
    expect(asked).toEqual([])
    await goTo(page, '/settings')
    const online = page.getByRole('switch', { name: 'Online map' })
    await online.press(' ')
    await expect(online).toBeChecked()
    await goTo(page, '/map')
    await expect(page.locator('.leaflet-online-pane img').first()).toBeAttached()
    await expect.poll(() => asked.length).toBeGreaterThan(0)
    await expect(page.getByText('© OpenStreetMap contributors')).toBeVisible()
    expect(outside).toEqual([])
  })

  test('can be left in the middle of a zoom', async () => {
    const { page } = running
    // A page that is loaded already takes over before the zoom is through.
    await goTo(page, '/properties')
    await goTo(page, '/map')
    await page.locator('.leaflet-control-zoom-in').waitFor()
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('.leaflet-control-zoom-in')?.click()
      setTimeout(() => (location.hash = '#/properties'), 20)
    })
    await page.locator('.leaflet-container').waitFor({ state: 'detached' })
    await page.waitForTimeout(1000)
    expect(running.complaints).toEqual([])
  })

  test('raises no console error and no refusal of the content security policy', () => {
    expect(running.complaints).toEqual([])
  })
})

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
