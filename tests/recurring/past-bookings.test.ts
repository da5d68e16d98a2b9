import { expect, it, onTestFinished } from 'vitest'
import { runCommand } from '#main/audit/run-command'
import { listCategoryKinds } from '#main/categories/category-queries'
import { pastBookings } from '#main/recurring/past-bookings'
import { currentLedger } from '#main/transactions/ledger-cache'
import { findRegularBookings, type PastBooking } from '#shared/recurring/regular-bookings'
import { makePortfolio } from '../bench/make-portfolio.ts'
import { temporaryPath, transactionRow } from '../database/temporary-file.ts'

const asOf = '2026-10-31'

it('what is left out of the past bookings would never have looked regular', async () => {
  const file = await makePortfolio(temporaryPath(), {
    properties: 3,
    years: 2,
    bookings: 200,
    seed: 5,
  })
  onTestFinished(() => file.close())
  // Written in four ways, or by nobody: the same payee, and one that is none.
  const payees = ['City Water', ' city water', 'CITY WATER ', 'City water', null, null, '', '']
  await runCommand(file, { label: 'Book' }, (tx) =>
    tx
      .insertInto('transactions')
      .values(
        payees.map((payee, n) =>
          transactionRow(`w${n}`, {
            propertyId: 'p001',
            date: `2026-${String(7 + (n % 4)).padStart(2, '0')}-03`,
            amount: -5000,
            category: 'utilities',
            payee,
          }),
        ),
      )
      .execute(),
  )
  const all = file.raw
    .prepare<[], PastBooking>(
      `select propertyId, unitId, category, payee, date, amount from transactions
       join categories on categories.id = category
       where kind in ('income', 'operating', 'tax') and category <> 'rent'
         and recurringId is null and isSplit = 0 and date <= '${asOf}'
       order by date, transactions.id`,
    )
    .all()
  const past = pastBookings(await currentLedger(file), await listCategoryKinds(file.db), {
    propertyIds: ['p000', 'p001', 'p002'],
    from: '2000-01-01',
    to: asOf,
  })
  expect(past.length).toBeLessThan(all.length)
  const regular = findRegularBookings(past, asOf)
  expect(regular).toEqual(findRegularBookings(all, asOf))
  expect(
    regular.find(({ category, count }) => category === 'utilities' && count === 4),
  ).toMatchObject({ propertyId: 'p001', payee: 'City water', frequency: 'monthly', amount: -5000 })
})
