import exceljs from 'exceljs'
import type { EntityFile, SheetReading } from '#shared/imports/entity-imports'
import { startTestApp, type TestApp } from '../optimizations/test-app.ts'

export const asOf = '2026-11-21'

export type Cells = readonly (string | number | Date | null)[]

/** An Excel workbook, its dates as Excel keeps them. */
export async function workbookOf(sheets: Readonly<Record<string, readonly Cells[]>>) {
  const workbook = new exceljs.Workbook()
  for (const [name, rows] of Object.entries(sheets))
    workbook.addWorksheet(name).addRows(rows.map((row) => Array.from(row)))
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

const fileOf = (content: string | Uint8Array, name: string) =>
  new File([typeof content === 'string' ? content : new Uint8Array(content)], name)

type Api = Pick<TestApp, 'api' | 'portfolioId'>

export const open = ({ api, portfolioId }: Api, content: string | Uint8Array, name = 'mine.csv') =>
  api.entityImports.open({ portfolioId, file: fileOf(content, name) })

export const choicesOf = (file: EntityFile, change: Partial<SheetReading> = {}, day = asOf) => ({
  importId: file.importId,
  asOf: day,
  sheets: file.sheets.map(({ reading }) => ({ ...reading, ...change })),
})

/** Looks at a file, reads it as guessed and plans it. */
export async function plan(app: Api, content: string | Uint8Array, name?: string) {
  const file = await open(app, content, name)
  return app.api.entityImports.plan(choicesOf(file))
}

export async function bringIn(
  app: Api,
  content: string | Uint8Array,
  { name, day }: { name?: string; day?: string } = {},
) {
  const file = await open(app, content, name)
  return app.api.entityImports.commit(choicesOf(file, {}, day))
}

/** Everything that an import may touch, as the tables have it. */
export async function contentsOf({ context }: TestApp) {
  const { db } = context.files.requireOpen()
  const read = (table: (typeof tables)[number]) =>
    db.selectFrom(table).selectAll().orderBy('createdAt').execute()
  return Promise.all(tables.map(read))
}
const tables = [
  'properties',
  'property_tags',
  'valuations',
  'units',
  'tenants',
  'leases',
  'loans',
  'loan_statements',
  'import_mappings',
] as const

export { startTestApp, type TestApp }
