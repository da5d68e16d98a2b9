import type { IsoDate } from '#shared/dates'
import { EntityKind, type ImportField, type SheetKind } from '#shared/imports/entity-import-fields'
import type {
  ImportPlan,
  KindCounts,
  PlannedRow,
  RowCounts,
  RowOutcome,
} from '#shared/imports/entity-imports'
import { type Book, type BookRows, isSame, openBook } from './book.ts'
import { isTotalLine } from './cell-words.ts'
import { planLease, planTenant, planUnit } from './plan-letting.ts'
import { planLoan } from './plan-loan.ts'
import { planProperty } from './plan-property.ts'
import type { ReadRow, ReadSheet } from './read-row.ts'
import { type PlanContext, RowRefusal, type Step } from './row-step.ts'
import { SaidBefore, words } from './said-before.ts'

export type PlanInput = {
  readonly portfolioId: string
  readonly asOf: IsoDate
  readonly rows: BookRows
  readonly sheets: readonly ReadSheet[]
  readonly newId: () => string
}

export type EntityPlan = ImportPlan & { readonly book: Book }

/** Properties come before their units, units before their leases, wherever their sheets stand. */
const order: readonly SheetKind[] = ['properties', 'mixed', 'units', 'tenants', 'leases', 'loans']

/**
 * What the rows of a file would do to the portfolio: each creates or updates something, changes nothing, or
 * is refused whole with its place and reason. Nothing is written; the same rows planned again on what they
 * have made change nothing.
 */
export function planImport(input: PlanInput): EntityPlan {
  const book = openBook(input.rows)
  const said = new SaidBefore()
  const boughtOn = firstDayIn(input)
  const plannedBySheet = new Map<ReadSheet, PlannedRow[]>()
  for (const kind of order)
    for (const sheet of input.sheets.filter((candidate) => candidate.kind === kind)) {
      const context = { ...input, book, boughtOn, makesProperties: makesProperties(kind) }
      plannedBySheet.set(
        sheet,
        sheet.rows.map((row) => planRow(sheet, row, context, said)),
      )
    }
  const rows = input.sheets.flatMap((sheet) => plannedBySheet.get(sheet) ?? [])
  return { rows, counts: countOutcomes(rows), kinds: countKinds(book), book }
}

const makesProperties = (kind: SheetKind): boolean => kind === 'properties' || kind === 'mixed'

/** The earliest day on which something in the file began, or today. */
function firstDayIn({ sheets, asOf }: PlanInput): IsoDate {
  let first = asOf
  for (const { rows } of sheets)
    for (const { values } of rows)
      for (const date of [values['lease.startDate'], values['loan.startDate']])
        if (date !== undefined && date < first) first = date
  return first
}

type SheetContext = Omit<PlanContext, 'row' | 'remark'>

function planRow(
  sheet: ReadSheet,
  row: ReadRow,
  context: SheetContext,
  said: SaidBefore,
): PlannedRow {
  const remarks = [...row.notes]
  const planned = { sheet: sheet.name, line: row.line }
  const refused = (reason: string) => ({
    ...planned,
    name: firstCells(row),
    outcome: 'refused' as const,
    reason,
  })
  const problem = problemsOf(sheet, row)
  if (problem !== '') return refused(problem)
  try {
    const steps = stepsOf(sheet.kind, {
      ...context,
      row,
      remark: (sentence) => remarks.push(sentence),
    })
    for (const step of steps) said.check(step, sheet.name)
    const outcome = outcomeOf(steps)
    const reason = [...deedsOf(steps, sheet), ...remarks].join(' ')
    for (const step of steps) {
      said.add(step, row.line, sheet.name)
      put(context.book, step)
    }
    return { ...planned, name: nameOf(steps), outcome, reason }
  } catch (error) {
    if (!(error instanceof RowRefusal)) throw error
    return refused(`${placeOf(sheet, row, error.field)}: ${error.message}`)
  }
}

function problemsOf(sheet: ReadSheet, row: ReadRow): string {
  if (isTotalLine(row.cells)) return `Row ${row.line}: This looks like a line of sums.`
  return row.problems
    .map(({ field, message }) => `${placeOf(sheet, row, field)}: ${message}`)
    .join(' ')
}

function placeOf(sheet: ReadSheet, { line }: ReadRow, field: ImportField | null): string {
  const heading = field === null ? undefined : sheet.headingOf(field)
  return heading === undefined ? `Row ${line}` : `Row ${line}, column ${heading}`
}

/** @throws RowRefusal */
function stepsOf(kind: SheetKind, context: PlanContext): Step[] {
  if (kind === 'tenants') {
    const tenant = planTenant(context)
    if (!tenant) throw new RowRefusal('The row names no tenant.', 'tenant.name')
    return [tenant]
  }
  const property = planProperty(context)
  if (kind === 'properties') return [property]
  if (kind === 'loans') return [property, planLoan(context, property.after)]
  if (kind === 'mixed') return [property, ...mixedSteps(context, property)]
  const unit = planUnit(context, property.after)
  if (kind === 'units') {
    requireLabel(context)
    return [property, unit]
  }
  return [property, unit, ...lettingSteps(context, unit, true)]
}

function requireLabel({ row: { values } }: PlanContext): void {
  if (values['unit.label'] === undefined)
    throw new RowRefusal('The unit has no name or number.', 'unit.label')
}

/** Of a row with several kinds in it those that its cells speak of. */
function mixedSteps(context: PlanContext, property: Step<'properties'>): Step[] {
  const says = (entity: string) =>
    Object.keys(context.row.values).some((field) => field.startsWith(`${entity}.`))
  const hasLetting = says('tenant') || says('lease')
  const unit = says('unit') || hasLetting ? planUnit(context, property.after) : null
  return [
    ...(unit ? [unit] : []),
    ...(unit && hasLetting ? lettingSteps(context, unit, false) : []),
    ...(says('loan') ? [planLoan(context, property.after)] : []),
  ]
}

/** A unit that stands empty has neither tenant nor lease; a tenant without a lease is taken as one. */
function lettingSteps(context: PlanContext, unit: Step<'units'>, isLeaseSheet: boolean): Step[] {
  const { values } = context.row
  const tenant = planTenant(context)
  if (tenant === null) {
    const isStated =
      values['lease.startDate'] !== undefined || values['lease.endDate'] !== undefined
    if (isLeaseSheet || isStated) throw new RowRefusal('The lease names no tenant.', 'tenant.name')
    return []
  }
  const hasLease = Object.keys(values).some((field) => field.startsWith('lease.'))
  return isLeaseSheet || hasLease
    ? [tenant, planLease(context, unit.after, tenant.after)]
    : [tenant]
}

function put(book: Book, step: Step): void {
  // A step's entity is of the step's kind, which the compiler does not follow through the union.
  const table = book[step.kind] as { put: (entity: Step['after']) => void }
  table.put(step.after)
}

const isChange = ({ before, after }: Step): boolean =>
  before !== undefined && !isSame(before, after)

function outcomeOf(steps: readonly Step[]): RowOutcome {
  if (steps.some(({ before }) => before === undefined)) return 'created'
  return steps.some(isChange) ? 'updated' : 'unchanged'
}

/** What the row makes and changes: "New: unit, lease." "Changes the property: City, Price." */
function deedsOf(steps: readonly Step[], sheet: ReadSheet): string[] {
  const made = steps.filter(({ before }) => before === undefined).map(({ kind }) => words[kind])
  const changed = steps.filter(isChange).map((step) => {
    const columns = Object.keys(step.said).filter((field) => changes(step, field))
    // The fields that a row said something of are those of its sheet.
    const headings = columns.flatMap((field) => sheet.headingOf(field as ImportField) ?? [])
    const list = headings.length > 0 ? `: ${headings.join(', ')}` : ''
    return `Changes the ${words[step.kind]}${list}.`
  })
  return [...(made.length > 0 ? [`New: ${made.join(', ')}.`] : []), ...changed]
}

/** Whether the field of that name is another one after the step; values, balances and rates count as changed. */
function changes({ before, after }: Step, field: string): boolean {
  const name = field.slice(field.indexOf('.') + 1)
  const of = (entity: object | undefined): unknown =>
    Object.entries(entity ?? {}).find(([key]) => key === name)?.[1]
  if (of(after) === undefined) return !field.endsWith('Date') && !field.endsWith('termMonths')
  return JSON.stringify(of(before)) !== JSON.stringify(of(after))
}

const nameOf = (steps: readonly Step[]): string =>
  steps
    .flatMap(({ kind, after }) => {
      if (kind === 'leases') return []
      if ('label' in after) return [after.label]
      return 'name' in after ? [after.name] : 'lender' in after ? [after.lender] : []
    })
    .join(' · ')

/** What a row is known by when it cannot be understood. */
const firstCells = ({ cells }: ReadRow): string =>
  cells
    .filter((cell) => cell.trim() !== '')
    .slice(0, 3)
    .join(' · ')
    .slice(0, 120)

function countOutcomes(rows: readonly PlannedRow[]): RowCounts {
  const counts = { created: 0, updated: 0, unchanged: 0, refused: 0 }
  for (const { outcome } of rows) counts[outcome] += 1
  return counts
}

const countKinds = (book: Book): KindCounts[] =>
  EntityKind.options.map((kind) => {
    const changed = book[kind].changes()
    const created = changed.filter(({ before }) => before === undefined).length
    return { kind, created, updated: changed.length - created }
  })
