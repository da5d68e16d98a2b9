import exceljs from 'exceljs'

/** Reads a workbook from the bytes of its file. They are copied first: a small file's bytes may lie in a buffer shared with others. */
export async function loadWorkbook(bytes: Uint8Array): Promise<exceljs.Workbook> {
  const workbook = new exceljs.Workbook()
  await workbook.xlsx.load(Uint8Array.from(bytes).buffer)
  return workbook
}
