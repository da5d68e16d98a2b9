import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { nameStyles } from './named-styles.ts'
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
  writeNamedStyles(workbook)
  await fill(workbook)
  await workbook.commit()
  return new Uint8Array(await bytes)
}

/** The writer asks its styles for their XML once, at the end; its types do not say that it has them. */
function writeNamedStyles(workbook: Writer): void {
  const { styles } = workbook as unknown as { readonly styles: object }
  const plain = (): unknown => Reflect.get(Object.getPrototypeOf(styles) as object, 'xml', styles)
  Object.defineProperty(styles, 'xml', { get: () => nameStyles(String(plain())) })
}
