import { expect, it, onTestFinished } from 'vitest'
import { runCommand } from '#main/audit/run-command'
import { buildReport } from '#main/reports/build-report'
import { currentLedger, ledgerIfRead } from '#main/transactions/ledger-cache'
import { splitTransaction } from '#main/transactions/transaction-handlers'
import type { ReportDocument } from '#shared/reports/report-document'
import { ReportName } from '#shared/reports/report-names'
import { makePortfolio } from '../bench/make-portfolio.ts'
import { temporaryPath, transactionRow } from '../database/temporary-file.ts'

it('every report is the same from the file and from the bookings in memory', async () => {
  const file = await makePortfolio(temporaryPath(), {
    properties: 3,
    years: 2,
    bookings: 200,
    seed: 5,
  })
  onTestFinished(() => file.close())
  await runCommand(file, { label: 'Book' }, (tx) =>
    tx
      .insertInto('transactions')
      .values([
        transactionRow('work', {
          ...booked,
          category: 'capital_improvement',
          amount: -900_000,
          payee: 'Builder',
        }),
        transactionRow('capital', { ...booked, category: 'contribution', amount: 5_000_000 }),
        transactionRow('split', { ...booked, category: 'repairs', amount: -30_000 }),
      ])
      .execute(),
  )
  const part = { propertyId: booked.propertyId, unitId: null, description: 'Boiler' }
  await splitTransaction(file, 'split', [
    { ...part, category: 'capital_improvement', amount: -20_000 },
    { ...part, category: 'repairs', amount: -10_000 },
  ])
  // The owner's report looks at the rents in memory, whoever asks.
  const reports = ReportName.options.filter((name) => name !== 'monthly')
  const buildAll = async () => {
    const built: ReportDocument[] = []
    for (const report of reports)
      for (const asOf of ['2026-10-31', '2026-09-17'])
        built.push(await buildReport(file, { report, portfolioId: 'load', propertyIds: [], asOf }))
    return built
  }
  const fromFile = await buildAll()
  expect(await ledgerIfRead(file)).toBeNull()
  await currentLedger(file)
  expect(await buildAll()).toEqual(fromFile)
})

const booked = { propertyId: 'p001', date: '2026-08-15' } as const
