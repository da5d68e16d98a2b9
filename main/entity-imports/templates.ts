import { EntityKind } from '#shared/imports/entity-import-fields'
import { type CsvCell, toCsv } from '../exports/csv.ts'
import { writeWorkbook } from '../exports/workbook.ts'
import { addRow, startSheet } from '../exports/worksheet.ts'
import { templates } from './template-rows.ts'

/** A table of one kind: every column and an example. */
export const csvTemplate = (kind: EntityKind): string => {
  const { columns } = templates[kind]
  return toCsv([columns.map(([heading]) => heading), columns.map(([, example]) => example)])
}

/** A sheet for each kind with an example, and one that says what belongs in which column. */
export const workbookTemplate = (createdAt: string): Promise<Uint8Array> =>
  writeWorkbook(createdAt, async (workbook) => {
    const notes: CsvCell[][] = []
    for (const kind of EntityKind.options) {
      const { sheet: name, columns } = templates[kind]
      const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] })
      startSheet(
        sheet,
        columns.map(([title, example]) => ({
          title,
          width: Math.max(12, title.length + 2, String(example).length + 2),
        })),
      )
      addRow(
        sheet,
        columns.map(([, example]) => example),
      )
      await sheet.commit()
      notes.push(...columns.map(([heading, , note]) => [name, heading, note]))
    }
    const sheet = workbook.addWorksheet('Notes', { views: [{ state: 'frozen', ySplit: 1 }] })
    startSheet(sheet, [
      { title: 'In the sheet', width: 14 },
      { title: 'Under the heading', width: 26 },
      { title: 'Write', width: 90 },
    ])
    for (const row of notes) addRow(sheet, row)
    await sheet.commit()
  })
