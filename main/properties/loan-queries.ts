import type { Loan, LoanRate } from '#shared/loans'
import type { DataBase, Row } from '../database/schema.ts'

/** The loans of the properties, oldest first, each with the resets of its rate. */
export async function listLoansByProperties(
  db: DataBase,
  propertyIds: readonly string[],
): Promise<Loan[]> {
  const rows = await selectLoans(db, propertyIds).execute()
  const resets = await selectLoanResets(db, propertyIds).execute()
  const resetsByLoan = new Map<string, Reset[]>(rows.map(({ id }) => [id, []]))
  for (const { loanId, date, annual } of resets) resetsByLoan.get(loanId)?.push({ date, annual })
  return rows.map((row) => loanOf(row, resetsByLoan.get(row.id) ?? []))
}

export async function findLoan(db: DataBase, id: string): Promise<Loan | undefined> {
  const row = await db.selectFrom('loans').selectAll().where('id', '=', id).executeTakeFirst()
  return row && loanOf(row, await listLoanResets(db, id))
}

const listLoanResets = (db: DataBase, loanId: string): Promise<Reset[]> =>
  db
    .selectFrom('loan_rate_resets')
    .select(['date', 'annual'])
    .where('loanId', '=', loanId)
    .orderBy('date')
    .execute()

type Reset = { date: string; annual: number }

export const selectLoans = (db: DataBase, propertyIds: readonly string[]) =>
  db
    .selectFrom('loans')
    .selectAll()
    .where('propertyId', 'in', propertyIds)
    .orderBy('propertyId')
    .orderBy('startDate')
    .orderBy('id')

export const selectLoanResets = (db: DataBase, propertyIds: readonly string[]) =>
  db
    .selectFrom('loan_rate_resets')
    .innerJoin('loans', 'loans.id', 'loan_rate_resets.loanId')
    .select(['loanId', 'date', 'annual'])
    .where('loans.propertyId', 'in', propertyIds)
    .orderBy('loanId')
    .orderBy('date')

function loanOf(row: Row<'loans'>, resets: Reset[]): Loan {
  const { rateType, annualRate, rateIndex, margin, rateCap, rateFloor, ...columns } = row
  const { createdAt: _created, updatedAt: _updated, ...loan } = columns
  return {
    ...loan,
    rate: rateOf({ rateType, annualRate, rateIndex, margin, rateCap, rateFloor }, resets),
  }
}

type RateColumns = Pick<
  Row<'loans'>,
  'rateType' | 'annualRate' | 'rateIndex' | 'margin' | 'rateCap' | 'rateFloor'
>

function rateOf(columns: RateColumns, resets: Reset[]): LoanRate {
  const { rateType, annualRate, rateIndex, margin, rateCap, rateFloor } = columns
  if (rateType === 'fixed') {
    if (annualRate === null) throw new Error('a fixed loan has no rate: check constraint broken')
    return { type: 'fixed', annual: annualRate }
  }
  if (rateIndex === null || margin === null)
    throw new Error('a floating loan has no index or margin: check constraint broken')
  return { type: 'floating', index: rateIndex, margin, cap: rateCap, floor: rateFloor, resets }
}
