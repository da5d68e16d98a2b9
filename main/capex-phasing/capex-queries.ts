import { Project } from '#shared/projects'
import type { DataBase, DataTransaction } from '../database/schema.ts'

/** Every project of a portfolio's properties that are not put aside, with when it was last changed. */
export const listStampedProjects = (db: DataBase, portfolioId: string) =>
  db
    .selectFrom('properties')
    .innerJoin('projects', 'projects.propertyId', 'properties.id')
    .select(Project.keyof().options.map((column) => `projects.${column}` as const))
    .select(['projects.updatedAt', 'properties.name as propertyName'])
    .where('properties.portfolioId', '=', portfolioId)
    .where('properties.archivedAt', 'is', null)
    .orderBy('properties.name')
    .orderBy('projects.name')
    .orderBy('projects.id')
    .execute()

export const updateProjectDates = (
  db: DataTransaction,
  id: string,
  dates: Pick<Project, 'startMonth' | 'status'>,
  at: string,
) =>
  db
    .updateTable('projects')
    .set({ ...dates, updatedAt: at })
    .where('id', '=', id)
    .execute()

/** What is planned and what was booked under a category for a property, by month. */
export const listPlannedInCategory = (db: DataBase, propertyId: string, category: string) =>
  db
    .selectFrom('budget_lines')
    .select(['month', 'amount'])
    .where('propertyId', '=', propertyId)
    .where('category', '=', category)
    .execute()

export const listBookedInCategory = (db: DataBase, propertyId: string, category: string) =>
  db
    .selectFrom('monthly_totals')
    .select(['month', 'amount'])
    .where('propertyId', '=', propertyId)
    .where('category', '=', category)
    .execute()

/**
 * The accepted runs of an optimizer, the first accepted first, and whether accepting each of them changed
 * what is planned under a category.
 */
export const listAcceptedRuns = (
  db: DataBase,
  { portfolioId, optimizer, category }: AcceptedRunsOf,
) =>
  db
    .selectFrom('optimizations')
    .innerJoin('optimization_results', 'optimizationId', 'id')
    .select(['id', 'inputJson', 'resultJson'])
    .select(({ exists, selectFrom }) =>
      exists(
        selectFrom('audit_log')
          .select('audit_log.number')
          .whereRef('audit_log.commandId', '=', 'optimizations.acceptedCommandId')
          .where('audit_log.tableName', '=', 'budget_lines')
          .where(({ eb, fn, val }) => {
            const row = fn.coalesce('audit_log.after', 'audit_log.before')
            return eb(fn<string>('json_extract', [row, val('$.category')]), '=', category)
          }),
      ).as('changedCategory'),
    )
    .where('portfolioId', '=', portfolioId)
    .where('optimizer', '=', optimizer)
    .where('acceptedAt', 'is not', null)
    .orderBy('acceptedAt')
    .execute()

type AcceptedRunsOf = {
  readonly portfolioId: string
  readonly optimizer: string
  readonly category: string
}
