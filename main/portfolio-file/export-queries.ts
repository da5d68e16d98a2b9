import { Category } from '#shared/categories'
import { DealMove } from '#shared/deals/deals'
import { LeaseOffer } from '#shared/lease-offers'
import { Transaction } from '#shared/transactions'
import { Unit } from '#shared/units'
import type { DataBase } from '../database/schema.ts'

/** Everything of a portfolio for its portable file, each list in an order that only the rows decide. */
const propertyIdsOf = (db: DataBase, portfolioId: string) =>
  db.selectFrom('properties').select('properties.id').where('portfolioId', '=', portfolioId)

export const listPropertiesForExport = (db: DataBase, portfolioId: string) =>
  db
    .selectFrom('properties')
    .selectAll()
    .where('portfolioId', '=', portfolioId)
    .orderBy('id')
    .execute()

/** Those put away too: leases and bookings name them. */
export const listUnitsForExport = (db: DataBase, propertyIds: readonly string[]) =>
  db
    .selectFrom('units')
    .select(Unit.keyof().options)
    .where('propertyId', 'in', propertyIds)
    .orderBy('id')
    .execute()

export const listTagsForExport = (db: DataBase, propertyIds: readonly string[]) =>
  db
    .selectFrom('property_tags')
    .select(['propertyId', 'tag'])
    .where('propertyId', 'in', propertyIds)
    .orderBy('propertyId')
    .orderBy('tag')
    .execute()

export const listTenantsForExport = (db: DataBase, portfolioId: string) =>
  db
    .selectFrom('tenants')
    .select(['id', 'name', 'email', 'phone', 'sector', 'notes', 'archivedAt'])
    .where('portfolioId', '=', portfolioId)
    .orderBy('id')
    .execute()

export const listTransactionsForExport = (db: DataBase, portfolioId: string) =>
  db
    .selectFrom('transactions')
    .select(Transaction.keyof().options)
    .where('propertyId', 'in', propertyIdsOf(db, portfolioId))
    .orderBy('date')
    .orderBy('id')
    .execute()

export const listDealsForExport = (db: DataBase, portfolioId: string) =>
  db.selectFrom('deals').selectAll().where('portfolioId', '=', portfolioId).orderBy('id').execute()

export const listDealMovesForExport = (db: DataBase, portfolioId: string) =>
  db
    .selectFrom('deal_moves')
    .select(DealMove.keyof().options)
    .where('dealId', 'in', (eb) =>
      eb.selectFrom('deals').select('deals.id').where('deals.portfolioId', '=', portfolioId),
    )
    .orderBy('movedAt')
    .orderBy('id')
    .execute()

export const listDealAnalysesForExport = (db: DataBase, portfolioId: string) =>
  db
    .selectFrom('deal_analyses')
    .select(['id', 'dealId', 'name', 'isCurrent', 'termsJson'])
    .where('dealId', 'in', (eb) =>
      eb.selectFrom('deals').select('deals.id').where('deals.portfolioId', '=', portfolioId),
    )
    .orderBy('id')
    .execute()

/** Scenarios of a run's plan stay behind with the run. */
export const listScenariosForExport = (db: DataBase, portfolioId: string) =>
  db
    .selectFrom('scenarios')
    .select([
      'id',
      'propertyId',
      'dealId',
      'name',
      'preset',
      'parentScenarioId',
      'overridesJson',
      'notes',
    ])
    .where('portfolioId', '=', portfolioId)
    .where('optimizationId', 'is', null)
    .orderBy('id')
    .execute()

export const listProjectsForExport = (db: DataBase, portfolioId: string) =>
  db
    .selectFrom('projects')
    .selectAll()
    .where('propertyId', 'in', propertyIdsOf(db, portfolioId))
    .orderBy('id')
    .execute()

/** The run whose plan made an offer stays behind, as with tasks. */
export const listLeaseOffersForExport = (db: DataBase, portfolioId: string) =>
  db
    .selectFrom('lease_offers')
    .select(LeaseOffer.keyof().options)
    .where('unitId', 'in', (eb) =>
      eb
        .selectFrom('units')
        .select('units.id')
        .where('units.propertyId', 'in', propertyIdsOf(db, portfolioId)),
    )
    .orderBy('id')
    .execute()

export const listTasksForExport = (db: DataBase, portfolioId: string) =>
  db.selectFrom('tasks').selectAll().where('portfolioId', '=', portfolioId).orderBy('id').execute()

export const listVendorsForExport = (db: DataBase, portfolioId: string) =>
  db
    .selectFrom('vendors')
    .select(['id', 'name', 'trade', 'phone', 'email', 'notes'])
    .where('portfolioId', '=', portfolioId)
    .orderBy('id')
    .execute()

/** Those taken off the list stay behind. */
export const listSimulationsForExport = (db: DataBase, portfolioId: string) =>
  db
    .selectFrom('simulations')
    .select([
      'id',
      'subjectType',
      'subjectId',
      'subjectName',
      'name',
      'note',
      'asOf',
      'currency',
      'paths',
      'seed',
      'inputHash',
      'resultHash',
      'createdAt',
      'groundJson',
      'figuresJson',
      'resultJson',
    ])
    .where('portfolioId', '=', portfolioId)
    .where('deletedAt', 'is', null)
    .orderBy('id')
    .execute()

export const listDocumentsForExport = (db: DataBase, portfolioId: string) =>
  db
    .selectFrom('documents')
    .selectAll()
    .where('portfolioId', '=', portfolioId)
    .orderBy('id')
    .execute()

export const listCategoriesForExport = (db: DataBase) =>
  db.selectFrom('categories').select(Category.keyof().options).orderBy('id').execute()

/** Those that describe one data file stay with it. */
export const listSettingsForExport = (db: DataBase) =>
  db
    .selectFrom('settings')
    .select(['key', 'valueJson'])
    .where('key', 'not like', 'file.%')
    .orderBy('key')
    .execute()
