import { expect, test } from '@playwright/test'
import { launchApp } from '../../scripts/drive-app.ts'
import { dialogOf, fill, goTo, openSample } from './steps.ts'

const modules = [
  { name: 'deal-picker', question: 'city-share', changed: '50.00%' },
  { name: 'debt-stack', question: 'rates-rise', changed: 'was' },
  { name: 'capex-phasing', question: 'monthly-money', changed: '$15,000' },
  { name: 'leasing-mix', question: 'keep-wault', changed: 'was' },
] as const

test('asks one question of each optimizer, and takes a tour to its end', async () => {
  test.setTimeout(180_000)
  const { page, complaints, close } = await launchApp()
  await openSample(page)
  for (const { name, question, changed } of modules) {
    await goTo(page, '/optimize')
    const line = page.getByTestId(`questions-${name}`).getByTestId(`question-${question}`)
    if (name === 'capex-phasing') await line.getByRole('textbox').fill('15000')
    await line.getByRole('button', { name: /^Ask/ }).click()
    await expect(page.getByTestId('from-question')).toContainText(changed)
    await expect(page.locator('[data-tour="wizard-solve"]')).toBeEnabled()
  }

  await goTo(page, '/optimize')
  await page.getByTestId('tour-deal-picker').click()
  const words = page.getByTestId('tour-words')
  await expect(words).toContainText('deals of your pipeline')
  await page.getByTestId('tour-next').click()
  await expect(page.getByTestId('tour-at-wizard-limits')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(words).toHaveCount(0)

  await goTo(page, '/optimize')
  await page.getByTestId('tour-deal-picker').click()
  for (const anchor of ['wizard-limits', 'wizard-solve'] as const) {
    await expect(page.getByTestId(`tour-at-${anchor}`)).toBeVisible()
    await page.keyboard.press('Enter')
  }
  await page.getByTestId('run-results').waitFor()
  for (const anchor of ['run-status', 'run-limits', 'run-what-if', 'run-next-best'] as const) {
    await expect(page.getByTestId(`tour-at-${anchor}`)).toBeVisible()
    await page.keyboard.press('ArrowRight')
  }
  await expect(words).toContainText('one undo takes it back')
  await page.getByTestId('tour-next').click()
  await expect(words).toHaveCount(0)
  await goTo(page, '/optimize')
  await expect(page.getByTestId('tour-deal-picker')).toContainText('✓')
  expect(complaints).toEqual([])
  await close()
})

const tours = [
  { name: 'debt-stack', first: 'tranche' },
  { name: 'capex-phasing', first: 'projects' },
  { name: 'leasing-mix', first: 'units' },
] as const

test('offers the sample where there is nothing to show a tour on, and walks the other tours, a step back too', async () => {
  test.setTimeout(180_000)
  const { page, complaints, close } = await launchApp()
  await page.getByTestId('start-empty').click()
  await fill(page, /name/i, 'Elm & Oak')
  await dialogOf(page)
    .getByRole('button', { name: /create|start/i })
    .click()
  await page.getByTestId('dashboard').waitFor()
  await goTo(page, '/optimize')
  await page.getByTestId('tour-debt-stack').click()
  await dialogOf(page)
    .getByRole('button', { name: /sample/i })
    .click()
  const words = page.getByTestId('tour-words')
  await expect(words).toBeVisible()
  for (const { name, first } of tours) {
    if (name !== 'debt-stack') {
      await goTo(page, '/optimize')
      await page.getByTestId(`tour-${name}`).click()
    }
    await expect(page.getByTestId('tour-at-wizard-things')).toBeVisible()
    await expect(words).toContainText(new RegExp(first, 'i'))
    await page.getByTestId('tour-next').click()
    await expect(page.getByTestId('tour-at-wizard-limits')).toBeVisible()
    await page.getByTestId('tour-next').click()
    await expect(page.getByTestId('tour-at-wizard-solve')).toBeVisible()
    await page.keyboard.press('ArrowLeft')
    await expect(page.getByTestId('tour-at-wizard-limits')).toBeVisible()
    await page.keyboard.press('ArrowRight')
    await expect(page.getByTestId('tour-at-wizard-solve')).toBeVisible()
    await page.getByTestId('tour-next').click()
    await page.getByTestId('run-results').waitFor()
    for (const anchor of ['run-status', 'run-limits', 'run-what-if', 'run-next-best'] as const) {
      await expect(page.getByTestId(`tour-at-${anchor}`)).toBeVisible()
      await page.getByTestId('tour-next').click()
    }
    await expect(words).toContainText('one undo takes it back')
    await page.getByTestId('tour-next').click()
    await expect(words).toHaveCount(0)
  }
  expect(complaints).toEqual([])
  await close()
})
