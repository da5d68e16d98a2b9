import { expect, test, type Page } from '@playwright/test'
import { launchApp, type RunningApp } from '../../scripts/drive-app.ts'
import { seriousFindings } from './axe-findings.ts'
import { goTo, openSample, runDealPicker } from './steps.ts'

const pages = [
  '/',
  '/?period=custom&cities=%5B%22Austin%22%5D',
  '/properties',
  '/properties/P06',
  '/map',
  '/properties/P06/units',
  '/properties/P06/money',
  '/properties/P06/plan',
  '/properties/P06/loans',
  '/properties/P06/work',
  '/properties/P06/documents',
  '/properties/P06/history',
  '/compare',
  '/compare?ids=P06,P02,P03',
  '/leases',
  '/tenants',
  '/tenants/T002',
  '/rent-roll',
  '/money/late-rent',
  '/loans',
  '/loans/N01',
  '/money',
  '/money/recurring',
  '/money/accounts',
  '/money/reconcile',
  '/money/categories',
  '/import',
  '/money/import',
  '/money/imports',
  '/money/import-rules',
  '/pipeline',
  '/pipeline/D02',
  '/projects',
  '/scenarios',
  '/scenarios/compare',
  '/scenarios/sensitivity',
  '/scenarios/stress',
  '/scenarios/risk',
  '/scenarios/simulations',
  '/optimize',
  '/optimize/deal-picker',
  '/optimize/debt-stack',
  '/optimize/capex-phasing',
  '/optimize/leasing-mix',
  '/optimize/runs',
  '/reports',
  '/alerts',
  '/alerts/history',
  '/alerts/rules',
  '/tasks',
  '/tasks?view=board',
  '/tasks?view=calendar',
  '/tasks/vendors',
  '/settings/backups',
  '/history',
  '/portfolios',
  '/settings',
  '/settings/mail',
  '/about',
]

/** Whether anything is cut off sideways: the page itself never scrolls that way. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(300)
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`every page, ${colorScheme}`, () => {
    let running: RunningApp

    test.beforeAll(async () => {
      running = await launchApp({ colorScheme })
      await openSample(running.page)
      await runDealPicker(running.page)
    })
    test.afterAll(() => running.close())

    test('has nothing serious for axe on the results of a run', async () => {
      expect(await seriousFindings(running.page)).toEqual([])
      expect(await overflow(running.page)).toBe(0)
    })

    for (const route of pages) {
      test(`has nothing serious for axe and nothing cut off: ${route}`, async () => {
        await goTo(running.page, route)
        await settle(running.page)
        expect(await seriousFindings(running.page)).toEqual([])
        expect(await overflow(running.page)).toBe(0)
      })
    }

    for (const [route, button, list] of [
      ['/properties/NOPE', 'All properties', '#/properties'],
      ['/loans/NOPE', 'All loans', '#/loans'],
      ['/optimize/runs/NOPE', 'All runs', '#/optimize/runs'],
      ['/tenants/NOPE', 'All tenants', '#/tenants'],
      ['/pipeline/NOPE', 'All deals', '#/pipeline'],
    ] as const) {
      test(`leads from ${route}, which is not there, to the list`, async () => {
        await goTo(running.page, route)
        await running.page.getByRole('alert').getByRole('link', { name: button }).click()
        await expect.poll(() => running.page.evaluate(() => location.hash)).toBe(list)
      })
    }

    test('raises no console error and no refusal of the content security policy', () => {
      expect(running.complaints).toEqual([])
    })
  })
}
