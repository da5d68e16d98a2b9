import type { PortfolioFile } from '#shared/portfolio-file/portfolio-file'
import type { PortfolioRows, ToMinor } from './portfolio-rows.ts'

type BookTable =
  | 'accounts'
  | 'reconciliations'
  | 'recurring_transactions'
  | 'recurring_skips'
  | 'import_batches'
  | 'import_mappings'
  | 'import_rules'
  | 'transactions'
  | 'budget_lines'

/** The books of a portable file, money in minor units. */
export function bookRows(portable: PortfolioFile, minor: ToMinor): Pick<PortfolioRows, BookTable> {
  const portfolioId = portable.portfolio.id
  const minorOrNull = (major: number | null) => (major === null ? null : minor(major))
  return {
    accounts: portable.accounts.map((account) =>
      Object.assign({ portfolioId }, account, { openingBalance: minor(account.openingBalance) }),
    ),
    reconciliations: portable.reconciliations.map((row) =>
      Object.assign({}, row, { statementBalance: minor(row.statementBalance) }),
    ),
    recurring_transactions: portable.recurring.map(({ skips: _skips, ...row }) =>
      Object.assign({}, row, {
        amount: minor(row.amount),
        amountTolerance: minor(row.amountTolerance),
      }),
    ),
    recurring_skips: portable.recurring.flatMap(({ id: recurringId, skips }) =>
      skips.map((date) => ({ recurringId, date })),
    ),
    import_batches: portable.importBatches.map((batch) => Object.assign({ portfolioId }, batch)),
    import_mappings: portable.importMappings.map((row) => Object.assign({ portfolioId }, row)),
    import_rules: portable.importRules.map((rule) =>
      Object.assign({ portfolioId }, rule, {
        amountMin: minorOrNull(rule.amountMin),
        amountMax: minorOrNull(rule.amountMax),
      }),
    ),
    transactions: portable.transactions.map((booking) =>
      Object.assign({}, booking, { amount: minor(booking.amount) }),
    ),
    budget_lines: portable.budgetLines.map((line) =>
      Object.assign({}, line, { amount: minor(line.amount) }),
    ),
  }
}
