import type { z } from 'zod'
import type { EntityKind, ImportField } from '#shared/imports/entity-import-fields'
import type { IsoDate } from '#shared/dates'
import type { Book, Entity } from './book.ts'
import type { ReadRow, RowValues } from './read-row.ts'

/** What every row is planned with. */
export type PlanContext = {
  readonly portfolioId: string
  /** The day of values and balances that the file gives without one. */
  readonly asOf: IsoDate
  /** When a property counts as bought whose purchase the file does not date. */
  readonly boughtOn: IsoDate
  readonly book: Book
  readonly newId: () => string
  /** Whether the row may make a property that is not there; else it only names one. */
  readonly makesProperties: boolean
  readonly row: ReadRow
  /** Takes up a remark about the row. */
  readonly remark: (sentence: string) => void
}

/** What a row does to one entity; before is undefined for a new one. */
export type Step<Kind extends EntityKind = EntityKind> = {
  readonly kind: Kind
  readonly before: Entity<Kind> | undefined
  readonly after: Entity<Kind>
  /** What the row says of it, by the field that says it. */
  readonly said: RowValues
}

/** Why a row is left out whole. */
export class RowRefusal extends Error {
  readonly field: ImportField | null

  constructor(message: string, field: ImportField | null = null) {
    super(message)
    this.field = field
  }
}

/** The values that are there; what a row leaves empty changes nothing. */
export const given = <Fields extends object>(fields: {
  [Name in keyof Fields]: Fields[Name] | undefined
}): Partial<Fields> =>
  // Only the fields without a value are taken away.
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Partial<Fields>

/** The part of a row that is about one entity: `loan.amount` and the like for `loan`. */
export const saidOf = (values: RowValues, entity: string): RowValues =>
  Object.fromEntries(Object.entries(values).filter(([field]) => field.startsWith(`${entity}.`)))

/** @throws RowRefusal with what the form would say, at the field that it would say it of */
export function requireValid(schema: z.ZodType, entity: string, value: object): void {
  const parsed = schema.safeParse(value)
  if (parsed.success) return
  const issue = parsed.error.issues[0]
  const name = `${entity}.${fieldByName[String(issue?.path[0])] ?? String(issue?.path[0])}`
  throw new RowRefusal(issue?.message ?? 'This cannot be read.', name as ImportField)
}

/** Where the field of an entity has another name than that of the column. */
const fieldByName: Readonly<Record<string, string>> = { rate: 'annualRate', statements: 'balance' }

export function refuseArchived(name: string, archivedAt: string | null): void {
  if (archivedAt !== null)
    throw new RowRefusal(`“${name}” is archived. Bring it back first, or leave the row out.`)
}
