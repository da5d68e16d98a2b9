import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { Writer } from './worksheet.ts'

/** Writes a workbook row by row and answers its bytes; `fill` adds the sheets. */
export async function writeWorkbook(
  createdAt: string,
  fill: (workbook: Writer) => void | Promise<void>,
): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs')
  const sink = new PassThrough()
  const bytes = buffer(sink)
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({
    stream: sink,
    useStyles: true,
    useSharedStrings: true,
  })
  workbook.creator = 'Freehold'
  workbook.created = new Date(createdAt)
  await fill(workbook)
  await workbook.commit()
  return new Uint8Array(await bytes)
}
