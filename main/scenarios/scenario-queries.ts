import { Project } from '#shared/projects'
import type { CategoryKind } from '#shared/categories'
import type { IsoMonth } from '#shared/dates'
import type { DataBase } from '../database/schema.ts'

const projectColumns = Project.keyof().options

/** Projects of a property that are still to come and have their month. */
export const listPlannedProjects = (db: DataBase, propertyId: string): Promise<Project[]> =>
  db
    .selectFrom('projects')
    .select(projectColumns)
    .where('propertyId', '=', propertyId)
    .where('status', 'in', ['planned', 'running'])
    .where('startMonth', 'is not', null)
    .orderBy('startMonth')
    .orderBy('id')
    .execute()

export type NamedTotal = {
  readonly category: string
  /** Null for a built-in category, which the screens name. */
  readonly name: string | null
  readonly kind: CategoryKind
  readonly amount: number
}

/** What was booked for a property by category, from one month to another, both included. */
export const listNamedTotals = (
  db: DataBase,
  propertyId: string,
  from: IsoMonth,
  to: IsoMonth,
): Promise<NamedTotal[]> =>
  db
    .selectFrom('monthly_totals')
    .innerJoin('categories', 'categories.id', 'monthly_totals.category')
    .select(['category', 'categories.name as name', 'kind'])
    .select((eb) => eb.fn.sum<number>('amount').as('amount'))
    .where('propertyId', '=', propertyId)
    .where('month', '>=', from)
    .where('month', '<=', to)
    .where('kind', 'in', ['income', 'operating'])
    .groupBy(['category', 'categories.name', 'kind'])
    .orderBy('category')
    .execute()
