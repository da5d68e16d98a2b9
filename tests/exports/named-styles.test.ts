import { expect, it } from 'vitest'
import { writeWorkbook } from '#main/exports/workbook'
import { addCells, addRow, startSheet } from '#main/exports/worksheet'
import { archiveFiles, styleNames } from './archive-files.ts'
import { loadWorkbook } from './load-workbook.ts'

const write = () =>
  writeWorkbook('2026-11-21T09:00:00Z', (workbook) => {
    const sheet = workbook.addWorksheet('Loans')
    startSheet(sheet, [
      { title: 'Lender', width: 20 },
      { title: 'Balance', width: 12, format: 'money' },
      { title: 'Rate', width: 12, format: 'rate' },
    ])
    addRow(sheet, ['Bank', 1234.5, 0.0575])
    const total = addCells(sheet, ['All', 1234.5, null])
    total.font = { bold: true }
    total.border = { top: { style: 'thin' } }
    total.commit()
    sheet.commit()
  })

it('gives every way in which cells of a workbook look a name of its own', async () => {
  const bytes = await write()
  expect(await styleNames(bytes)).toEqual([
    'Normal',
    'Freehold money',
    'Freehold percent',
    'Freehold text heading',
    'Freehold money heading',
    'Freehold percent heading',
    'Freehold text total',
    'Freehold money total',
    'Freehold percent total',
  ])
  const xml = (await archiveFiles(bytes)).get('xl/styles.xml')?.toString() ?? ''
  // A look and its named style are the same, but that a look says which style it has.
  const looksIn = (list: string) =>
    (new RegExp(`<${list} count="9">(.*)</${list}>`).exec(xml)?.[1] ?? '').match(/<xf[ >][^>]*>/g)
  const looks = looksIn('cellXfs')
  expect(looks?.map((look) => / xfId="(\d+)"/.exec(look)?.[1])).toEqual([...'012345678'])
  expect(looks?.map((look) => look.replace(/ xfId="\d+"/, ''))).toEqual(looksIn('cellStyleXfs'))
})

it('leaves cells as they were: text, figures and their formats', async () => {
  const workbook = await loadWorkbook(await write())
  const sheet = workbook.getWorksheet('Loans')
  expect(sheet?.getCell('B2').value).toBe(1234.5)
  expect(sheet?.getCell('B2').numFmt).toBe('#,##0.00;[Red]-#,##0.00')
  expect(sheet?.getCell('C2').numFmt).toBe('0.00%')
  expect(sheet?.getCell('B3').font.bold).toBe(true)
})
