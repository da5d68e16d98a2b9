import type { NewPlan, PlanEdit } from '#shared/budgets'
import { addMonths } from '#shared/dates'
import {
  type CategoryMonth,
  growPlan,
  isPlanKind,
  monthsOfYear,
  type PlanLine,
} from '#shared/finance/plan-lines'
import { AppError } from '../app-error.ts'
import { runCommand } from '../audit/run-command.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { DataBase, DataTransaction } from '../database/schema.ts'
import { requireProperty } from '../properties/edit-property.ts'
import { planFromScenario } from './plan-from-scenario.ts'
import {
  deletePlannedMonths,
  listBookedMonths,
  listCategories,
  listPlannedMonths,
  upsertPlannedMonths,
} from './budget-queries.ts'

/**
 * Makes a year's plan from twelve booked months or from another year's plan, each kind grown by its rate;
 * or from what a scenario projects.
 *
 * @throws AppError NOT_FOUND; NOTHING_TO_COPY when those months have nothing a plan could begin with
 */
export async function createPlan(
  file: OpenFile,
  { propertyId, year, source, growth }: NewPlan,
): Promise<{ lines: number }> {
  const { name } = await requireProperty(file.db, propertyId)
  const lines =
    source.from === 'scenario'
      ? await planFromScenario(file.db, { propertyId, year, ...source })
      : growPlan(await listSource(file.db, propertyId, source), year, growth)
  if (lines.length === 0) throw new AppError('NOTHING_TO_COPY')
  await runCommand(file, { label: `Plan ${year} of ${name}` }, (tx, { at }) =>
    replacePlan(tx, { propertyId, year, lines, at }),
  )
  return { lines: lines.length }
}

const listSource = (
  db: DataBase,
  propertyId: string,
  source: Exclude<NewPlan['source'], { from: 'scenario' }>,
): Promise<CategoryMonth[]> =>
  source.from === 'plan'
    ? listPlannedMonths(db, propertyId, `${source.year}-01`, `${source.year}-12`)
    : listBookedMonths(db, propertyId, addMonths(source.through, -11), source.through)

/**
 * Sets a year's plan to the rows given: one command, one undo.
 *
 * @throws AppError NOT_FOUND when the property is no longer there, or a category that a plan can have
 */
export async function savePlan(
  file: OpenFile,
  { propertyId, year, rows }: PlanEdit,
): Promise<{ lines: number }> {
  const { name } = await requireProperty(file.db, propertyId)
  const plannable = new Set(
    (await listCategories(file.db)).filter(({ kind }) => isPlanKind(kind)).map(({ id }) => id),
  )
  if (rows.some(({ category }) => !plannable.has(category)))
    throw new AppError('NOT_FOUND', {
      message: 'One of these categories can no longer be planned.',
    })
  const names = monthsOfYear(year)
  const lines = rows.flatMap(({ category, months }) =>
    names
      .map((month, index) => ({ month, category, amount: months[index] ?? 0 }))
      .filter(({ amount }) => amount !== 0),
  )
  await runCommand(file, { label: `Edit plan ${year} of ${name}` }, (tx, { at }) =>
    replacePlan(tx, { propertyId, year, lines, at }),
  )
  return { lines: lines.length }
}

type NewLines = {
  readonly propertyId: string
  readonly year: number
  readonly lines: readonly PlanLine[]
  readonly at: string
}

/** Only the months that change are written, so that the audit log tells what was changed. */
async function replacePlan(tx: DataTransaction, { propertyId, year, lines, at }: NewLines) {
  const before = await listPlannedMonths(tx, propertyId, `${year}-01`, `${year}-12`)
  const kept = new Set(lines.map(keyOf))
  const gone = before.filter((line) => !kept.has(keyOf(line)))
  await deletePlannedMonths(tx, propertyId, gone)
  await upsertPlannedMonths(tx, propertyId, lines, at)
}

const keyOf = ({ month, category }: Pick<PlanLine, 'month' | 'category'>) => `${month} ${category}`
