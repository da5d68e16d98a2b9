import { expect, test, type Page } from '@playwright/test'
import { launchApp } from '../../scripts/drive-app.ts'
import { goTo, openSample } from './steps.ts'

const wizards = ['deal-picker', 'debt-stack', 'capex-phasing', 'leasing-mix'] as const

/** From a step of the slider to the plan that follows it on screen, in milliseconds. */
const timeStep = (page: Page, slider: number): Promise<number> =>
  page.evaluate(
    (at) =>
      new Promise<number>((resolve) => {
        const answer = document.querySelector('[data-testid="run-what-if-answer"]')
        const handle = document.querySelectorAll<HTMLElement>(
          '[data-testid^="run-slider-"] [role="slider"]',
        )[at]
        if (!answer || !handle) throw new Error('there is no slider')
        let began = 0
        let wasBusy = false
        const watcher = new MutationObserver(() => {
          if (answer.getAttribute('aria-busy') === 'true') wasBusy = true
          else if (wasBusy) {
            watcher.disconnect()
            resolve(performance.now() - began)
          }
        })
        watcher.observe(answer, { attributes: true })
        handle.focus()
        began = performance.now()
        handle.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }))
      }),
    slider,
  )

const stepsTried = 5

test('solves again while a slider moves, on the sample of each optimizer, and says how fast', async () => {
  test.setTimeout(120_000)
  const { page, complaints, close } = await launchApp()
  await openSample(page)
  for (const wizard of wizards) {
    await goTo(page, `/optimize/${wizard}`)
    await page.locator('[data-tour="wizard-solve"]').click()
    await page.getByTestId('run-results').waitFor()
    await page.locator('[data-testid^="run-slider-"]').first().waitFor()
    // The aim is 100 ms where nothing else runs. A busy machine makes every step wait, so the time of the
    // quickest is told, and only an answer that would be slow anywhere fails.
    const times: number[] = []
    for (let step = 0; step < stepsTried; step++) times.push(await timeStep(page, 0))
    const quickestMs = Math.round(Math.min(...times))
    test
      .info()
      .annotations.push({ type: `what-if step, ${wizard}`, description: `${quickestMs} ms` })
    expect(quickestMs, wizard).toBeLessThan(3000)
  }
  expect(complaints).toEqual([])
  await close()
})

test('proves by solving again what would bring the rest in, and that a run is still what it was', async () => {
  test.setTimeout(120_000)
  const { page, complaints, close } = await launchApp()
  await openSample(page)
  await goTo(page, '/optimize/debt-stack')
  await page.locator('[data-tour="wizard-solve"]').click()
  await page.getByTestId('run-results').waitFor()
  const unused = page.getByRole('table', { name: 'Left out' })
  await unused
    .getByRole('button', { name: /^Solve for it/ })
    .first()
    .click()
  await expect(unused).toContainText(/proved by solving/i)
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByTestId('run-recheck').click()
  await expect(page.getByTestId('run-recheck-answer')).toContainText(
    'the same result to the last bit',
  )
  expect(complaints).toEqual([])
  await close()
})
