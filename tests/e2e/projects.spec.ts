import { expect, test } from '@playwright/test'
import { launchApp } from '../../scripts/drive-app.ts'
import { dialogOf, fill, goTo, openSample, submit } from './steps.ts'

test('enters works, changes and deletes them, and plans them', async () => {
  const { page, complaints, close } = await launchApp()
  await openSample(page)
  await goTo(page, '/projects')
  await page.getByTestId('add-project').click()
  await dialogOf(page).getByRole('button', { name: 'Add project' }).click()
  await expect(dialogOf(page)).toContainText('Write what it costs')
  await fill(page, /^Project/, 'Stair lift')
  await fill(page, /^Cost/, '12,500')
  await fill(page, /^Months of works/, '2')
  await submit(page, 'Add project')
  const table = page.getByRole('table', { name: 'Projects' })
  await expect(table).toContainText('Stair lift')
  await table
    .getByRole('row', { name: /Stair lift/ })
    .getByRole('button')
    .click()
  await page.getByRole('menuitem', { name: 'Edit' }).click()
  await fill(page, /^Cost/, '13,000')
  await submit(page, 'Save')
  await expect(table).toContainText('$13,000')
  await goTo(page, '/optimize/capex-phasing')
  await expect(page.getByTestId('cx-input')).toContainText('Stair lift')
  await goTo(page, '/projects')
  await table
    .getByRole('row', { name: /Stair lift/ })
    .getByRole('button')
    .click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await expect(table).not.toContainText('Stair lift')
  await page.keyboard.press('Control+z')
  await expect(table).toContainText('Stair lift')
  expect(complaints).toEqual([])
  await close()
})
