import { Loan, type LoanRate } from '#shared/loans/loans'
import type { DataBase, Row } from '../database/schema.ts'
import { type LoanParts, readLoanParts } from './loan-part-queries.ts'

/** The loans of the properties, oldest first, each with the resets of its rate. */
export async function listLoansByProperties(
  db: DataBase,
  propertyIds: readonly string[],
): Promise<Loan[]> {
  const rows = await selectLoans(db, propertyIds).execute()
  const parts = await readLoanParts(
    db,
    db.selectFrom('loans').select('loans.id').where('propertyId', 'in', propertyIds),
  )
  return rows.map((row) => loanOf(row, parts(row.id)))
}

export async function findLoan(db: DataBase, id: string): Promise<Loan | undefined> {
  const row = await db.selectFrom('loans').selectAll().where('id', '=', id).executeTakeFirst()
  const ids = db.selectFrom('loans').select('loans.id').where('loans.id', '=', id)
  return row && loanOf(row, (await readLoanParts(db, ids))(id))
}

export const selectLoans = (db: DataBase, propertyIds: readonly string[]) =>
  db
    .selectFrom('loans')
    .selectAll()
    .where('propertyId', 'in', propertyIds)
    .orderBy('propertyId')
    .orderBy('startDate')
    .orderBy('id')

function loanOf(row: Row<'loans'>, { resets, ...parts }: LoanParts): Loan {
  const loan = Object.fromEntries(ownColumns.map((name) => [name, row[name]])) as OwnColumns
  return { ...loan, ...parts, rate: rateOf(row, resets) }
}

const ownColumns = Loan.omit({
  rate: true,
  extraPayments: true,
  prepaymentSteps: true,
  statements: true,
}).keyof().options
type OwnColumns = Pick<Loan, (typeof ownColumns)[number]>

type RateColumns = Pick<
  Row<'loans'>,
  'rateType' | 'annualRate' | 'rateIndex' | 'margin' | 'rateCap' | 'rateFloor'
>

function rateOf(columns: RateColumns, resets: LoanParts['resets']): LoanRate {
  const { rateType, annualRate, rateIndex, margin, rateCap, rateFloor } = columns
  if (rateType === 'fixed') {
    if (annualRate === null) throw new Error('a fixed loan has no rate: check constraint broken')
    return { type: 'fixed', annual: annualRate }
  }
  if (rateIndex === null || margin === null)
    throw new Error('a floating loan has no index or margin: check constraint broken')
  return { type: 'floating', index: rateIndex, margin, cap: rateCap, floor: rateFloor, resets }
}
