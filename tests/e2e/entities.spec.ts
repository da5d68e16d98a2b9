import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { answerSaveDialog, launchApp, type RunningApp } from '../../scripts/drive-app.ts'
import { samplePdf, samplePng } from '../documents/sample-files.ts'
import { goTo, openSample } from './steps.ts'

const undo = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Undo', exact: true }).last().click()

/** Drops a file on a part of the page, as from the desktop. */
async function drop(page: Page, testId: string, name: string, type: string, content: Buffer) {
  const data = await page.evaluateHandle(
    ({ base64, name, type }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      const transfer = new DataTransfer()
      transfer.items.add(new File([bytes], name, { type }))
      return transfer
    },
    { base64: content.toString('base64'), name, type },
  )
  await page.getByTestId(testId).dispatchEvent('drop', { dataTransfer: data })
}

async function palette(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await expect(page.getByPlaceholder(/find/i).last()).toBeFocused()
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
}

test.describe('what belongs to an entity', () => {
  let running: RunningApp

  test.beforeAll(async () => {
    running = await launchApp()
    await openSample(running.page)
  })
  test.afterAll(async () => {
    expect(running.complaints).toEqual([])
    await running.close()
  })

  test('is found from any page with Ctrl+K, three letters and Enter', async () => {
    const { page } = running
    for (const from of ['/', '/pipeline', '/settings', '/tasks']) {
      await goTo(page, from)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await palette(page, 'cor')
      await expect(page.getByRole('heading', { name: 'Corona triplex' })).toBeVisible()
    }
    await page.keyboard.press('Control+k')
    // What was gone to last is offered first.
    await expect(page.getByRole('option').first()).toContainText('Corona triplex')
    await page.keyboard.press('Escape')
  })

  test('keeps a dropped PDF, shows its pages, saves it, and gives it up with an undo', async () => {
    const { app, page, userData } = running
    await goTo(page, '/properties/P06/documents')
    await drop(page, 'documents', 'Policy 4711.pdf', 'application/pdf', samplePdf())
    const name = page.getByRole('button', { name: 'Policy 4711.pdf', exact: true })
    await name.click()
    await expect(page.getByRole('img', { name: 'Policy 4711.pdf: page 1 of 1' })).toHaveAttribute(
      'data-drawn',
      'true',
    )
    const path = join(userData, 'copy.pdf')
    await answerSaveDialog(app, path)
    await page.getByRole('button', { name: 'Save as…' }).click()
    await expect(page.getByText(`Saved as ${path}`)).toBeVisible()
    expect(readFileSync(path).equals(samplePdf())).toBe(true)
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { name: 'Documents' }).click()
    await page.keyboard.press('Control+z')
    await expect(name).toHaveCount(0)
  })

  test('keeps a picked picture as the cover of the property, until an undo', async () => {
    const { page, userData } = running
    await goTo(page, '/properties/P06/documents')
    const path = join(userData, 'front.png')
    writeFileSync(path, samplePng())
    await page.getByTestId('photos').locator('input[type=file]').setInputFiles(path)
    const photo = page.getByRole('img', { name: 'front.png' })
    await expect(photo).toBeVisible()
    await goTo(page, '/properties')
    // The picture is read and made small first.
    await expect(page.getByRole('row', { name: /Myrtle/ }).locator('img')).toBeVisible({
      timeout: 20_000,
    })
    await undo(page)
    await expect(page.getByRole('row', { name: /Myrtle/ }).locator('img')).toHaveCount(0)
  })

  test('refuses a file of more than 10 MB in words', async () => {
    const { page } = running
    await goTo(page, '/properties/P06/documents')
    await page.getByTestId('documents').waitFor()
    await page
      .getByTestId('documents')
      .locator('input[type=file]')
      .setInputFiles({
        name: 'large.bin',
        mimeType: 'application/octet-stream',
        buffer: Buffer.alloc(10_000_001),
      })
    await expect(page.getByText('“large.bin” is larger than 10 MB')).toBeVisible()
  })

  test('saves notes when the field is left, and tells them in the history', async () => {
    const { page } = running
    await goTo(page, '/properties/P06')
    await page.getByTestId('notes').fill('Roof looked at in May')
    await page.getByRole('heading', { name: 'Notes' }).click()
    await goTo(page, '/properties/P06/history')
    await expect(page.getByTestId('history').first()).toContainText('Roof looked at in May')
    await goTo(page, '/properties/P06')
    await undo(page)
    await expect(page.getByTestId('notes')).toHaveValue('')
    await goTo(page, '/properties/P06/history')
    await expect(page.getByTestId('history').first()).toContainText('taken back')
  })

  test('archives a property out of the lists, and has it back with an undo', async () => {
    const { page } = running
    await goTo(page, '/properties/P06')
    await page.getByTestId('archive-property').click()
    await expect(page.getByText('it is in no list and counts in no figure')).toBeVisible()
    await goTo(page, '/properties')
    await expect(page.getByText('11 rows')).toBeVisible()
    await page.getByRole('switch', { name: 'Show archived' }).click()
    await expect(page.getByRole('row', { name: /Myrtle/ })).toBeVisible()
    await page.getByRole('switch', { name: 'Show archived' }).click()
    await undo(page)
    await expect(page.getByText('12 rows')).toBeVisible()
  })

  test('ticks a task off, and leads back to before it from the page of all changes', async () => {
    const { page } = running
    await goTo(page, '/tasks')
    await expect(page.getByText('13 rows')).toBeVisible()
    await page.getByRole('checkbox', { name: 'Done: Advertise unit 2R' }).click()
    await expect(page.getByText('12 rows')).toBeVisible()
    await goTo(page, '/history')
    await page.getByRole('button', { name: 'Undo up to here' }).first().click()
    await page.getByRole('dialog').getByRole('button', { name: 'Undo 1 change' }).click()
    await expect(page.getByText('Undone: Complete task Advertise unit 2R')).toBeVisible()
    await goTo(page, '/tasks')
    await expect(page.getByText('13 rows')).toBeVisible()
  })

  test('goes to pages by g and a letter, and lists the keys on ?', async () => {
    const { page } = running
    await page.getByRole('heading', { name: 'Tasks' }).first().click()
    await page.keyboard.press('g')
    await page.keyboard.press('p')
    await expect(page.getByRole('heading', { name: 'Properties' })).toBeVisible()
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
    await page.keyboard.press('Escape')
  })
})
