import { Account, Reconciliation } from '#shared/accounts'
import { BudgetLine } from '#shared/budgets'
import { ImportBatch, ImportMapping, ImportRule } from '#shared/imports/imports'
import { Recurring } from '#shared/recurring/recurring'
import type { DataBase } from '../database/schema.ts'

/** What belongs to the books beside the bookings, each list in an order that only the rows decide. */
const inPortfolio = { portfolioId: true } as const

const propertyIdsOf = (db: DataBase, portfolioId: string) =>
  db.selectFrom('properties').select('properties.id').where('portfolioId', '=', portfolioId)

const recurringIdsOf = (db: DataBase, portfolioId: string) =>
  db
    .selectFrom('recurring_transactions')
    .select('recurring_transactions.id')
    .where('propertyId', 'in', propertyIdsOf(db, portfolioId))

export const listAccountsForExport = (db: DataBase, portfolioId: string) =>
  db
    .selectFrom('accounts')
    .select(Account.omit(inPortfolio).keyof().options)
    .where('portfolioId', '=', portfolioId)
    .orderBy('id')
    .execute()

export const listReconciliationsForExport = (db: DataBase, portfolioId: string) =>
  db
    .selectFrom('reconciliations')
    .select(Reconciliation.keyof().options)
    .where('accountId', 'in', (eb) =>
      eb.selectFrom('accounts').select('accounts.id').where('portfolioId', '=', portfolioId),
    )
    .orderBy('id')
    .execute()

export const listRecurringForExport = (db: DataBase, portfolioId: string) =>
  db
    .selectFrom('recurring_transactions')
    .select(Recurring.keyof().options)
    .where('propertyId', 'in', propertyIdsOf(db, portfolioId))
    .orderBy('id')
    .execute()

export const listSkipsForExport = (db: DataBase, portfolioId: string) =>
  db
    .selectFrom('recurring_skips')
    .select(['recurringId', 'date'])
    .where('recurringId', 'in', recurringIdsOf(db, portfolioId))
    .orderBy('recurringId')
    .orderBy('date')
    .execute()

export const listBatchesForExport = (db: DataBase, portfolioId: string) =>
  db
    .selectFrom('import_batches')
    .select(ImportBatch.omit(inPortfolio).keyof().options)
    .where('portfolioId', '=', portfolioId)
    .orderBy('id')
    .execute()

export const listMappingsForExport = (db: DataBase, portfolioId: string) =>
  db
    .selectFrom('import_mappings')
    .select(ImportMapping.omit(inPortfolio).keyof().options)
    .where('portfolioId', '=', portfolioId)
    .orderBy('id')
    .execute()

export const listRulesForExport = (db: DataBase, portfolioId: string) =>
  db
    .selectFrom('import_rules')
    .select(ImportRule.omit(inPortfolio).keyof().options)
    .where('portfolioId', '=', portfolioId)
    .orderBy('id')
    .execute()

export const listBudgetLinesForExport = (db: DataBase, portfolioId: string) =>
  db
    .selectFrom('budget_lines')
    .select(BudgetLine.keyof().options)
    .where('propertyId', 'in', propertyIdsOf(db, portfolioId))
    .orderBy('propertyId')
    .orderBy('month')
    .orderBy('category')
    .execute()
