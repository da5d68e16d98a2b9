import type { PortfolioFile } from '#shared/portfolio-file/portfolio-file'
import type { DataBase } from '../database/schema.ts'
import type { ToMajor } from './export-parts.ts'
import {
  listAccountsForExport,
  listBatchesForExport,
  listBudgetLinesForExport,
  listMappingsForExport,
  listReconciliationsForExport,
  listRecurringForExport,
  listRulesForExport,
  listSkipsForExport,
} from './export-book-queries.ts'
import { listTransactionsForExport } from './export-queries.ts'

type Books = Pick<
  PortfolioFile,
  | 'accounts'
  | 'reconciliations'
  | 'recurring'
  | 'importBatches'
  | 'importMappings'
  | 'importRules'
  | 'transactions'
  | 'budgetLines'
>

/** The books of a portfolio: bookings, what is expected, and how they came in. */
export async function exportBooks(
  db: DataBase,
  portfolioId: string,
  major: ToMajor,
): Promise<Books> {
  const skips = await listSkipsForExport(db, portfolioId)
  const majorOrNull = (minor: number | null) => (minor === null ? null : major(minor))
  return {
    accounts: (await listAccountsForExport(db, portfolioId)).map((account) =>
      Object.assign(account, { openingBalance: major(account.openingBalance) }),
    ),
    reconciliations: (await listReconciliationsForExport(db, portfolioId)).map((row) =>
      Object.assign(row, { statementBalance: major(row.statementBalance) }),
    ),
    recurring: (await listRecurringForExport(db, portfolioId)).map((row) =>
      Object.assign(row, {
        amount: major(row.amount),
        amountTolerance: major(row.amountTolerance),
        skips: skips.filter(({ recurringId }) => recurringId === row.id).map(({ date }) => date),
      }),
    ),
    importBatches: await listBatchesForExport(db, portfolioId),
    importMappings: await listMappingsForExport(db, portfolioId),
    importRules: (await listRulesForExport(db, portfolioId)).map((rule) =>
      Object.assign(rule, {
        amountMin: majorOrNull(rule.amountMin),
        amountMax: majorOrNull(rule.amountMax),
      }),
    ),
    transactions: (await listTransactionsForExport(db, portfolioId)).map((booking) =>
      Object.assign(booking, { amount: major(booking.amount) }),
    ),
    budgetLines: (await listBudgetLinesForExport(db, portfolioId)).map((line) =>
      Object.assign(line, { amount: major(line.amount) }),
    ),
  }
}
