import { expect, test } from '@playwright/test'
import { launchApp } from '../../scripts/drive-app.ts'
import { goTo, openSample } from './steps.ts'

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
