import type { Transaction } from '#shared/transactions'
import { findAccount } from '../accounts/account-queries.ts'
import { AppError } from '../app-error.ts'
import { findCategory } from '../categories/category-queries.ts'
import type { DataBase } from '../database/schema.ts'
import { findLoan } from '../properties/loan-queries.ts'
import { findProperty } from '../properties/property-queries.ts'
import { findUnit } from '../units/unit-queries.ts'

type References = Pick<Transaction, 'propertyId' | 'unitId' | 'category'> &
  Partial<Pick<Transaction, 'accountId' | 'loanId'>>

/**
 * Whether all that a booking names is there and fits: the unit is of the property, account and loan are of
 * its portfolio.
 *
 * @throws AppError NOT_FOUND naming what is not
 */
export async function checkReferences(db: DataBase, booking: References): Promise<void> {
  const property = await findProperty(db, booking.propertyId)
  if (property === undefined) throw notThere('property')
  await checkCategory(db, booking.category)
  await checkUnit(db, booking.unitId, property.id)
  await checkAccount(db, booking.accountId ?? null, property.portfolioId)
  await checkLoan(db, booking.loanId ?? null, property.portfolioId)
}

/** @throws AppError NOT_FOUND */
export async function checkCategory(db: DataBase, category: string): Promise<void> {
  if ((await findCategory(db, category)) === undefined) throw notThere('category')
}

/** @throws AppError NOT_FOUND when the property is not of the portfolio */
export async function checkProperty(
  db: DataBase,
  propertyId: string,
  portfolioId: string,
): Promise<void> {
  const property = await findProperty(db, propertyId)
  if (property?.portfolioId !== portfolioId) throw notThere('property')
}

/** @throws AppError NOT_FOUND when the unit is not of the property */
export async function checkUnit(
  db: DataBase,
  unitId: string | null,
  propertyId: string | undefined,
): Promise<void> {
  if (unitId === null) return
  const unit = await findUnit(db, unitId)
  if (unit === undefined || unit.propertyId !== propertyId) throw notThere('unit')
}

/** @throws AppError NOT_FOUND when the account is not of the portfolio */
export async function checkAccount(
  db: DataBase,
  accountId: string | null,
  portfolioId: string,
): Promise<void> {
  if (accountId === null) return
  const account = await findAccount(db, accountId)
  if (account?.portfolioId !== portfolioId) throw notThere('account')
}

async function checkLoan(db: DataBase, loanId: string | null, portfolioId: string): Promise<void> {
  if (loanId === null) return
  const loan = await findLoan(db, loanId)
  if (loan === undefined) throw notThere('loan')
  await checkProperty(db, loan.propertyId, portfolioId)
}

const notThere = (what: string): AppError =>
  new AppError('NOT_FOUND', { message: `The ${what} is no longer there, or belongs elsewhere.` })
