import { describe, expect, it } from 'vitest'
import { addDays, type IsoDate, lastDayOf, monthOf } from '#shared/dates'
import { grossPotentialRent } from '#shared/finance/gross-potential-rent'
import { monthlyRentOn } from '#shared/finance/lease-rent'
import { getDashboard } from '#main/metrics/dashboard-handlers'
import { loadHoldings } from '#main/metrics/holdings'
import { readPortfolioMetrics } from '#main/metrics/portfolio-metrics'
import { requirePortfolio } from '#main/portfolios/portfolio-handlers'
import { listProperties } from '#main/properties/property-handlers'
import { listPropertiesByPortfolio } from '#main/properties/property-queries'
import { ask } from './ask.ts'
import { sharedSample, sourceTable } from './sample-file.ts'

const sample = sharedSample()

const metricsOn = async (asOf: IsoDate) => {
  const { db } = sample()
  return readPortfolioMetrics(db, await requirePortfolio(db, 'sample'), asOf)
}

describe('the metrics of the sample', () => {
  it.each(['2024', '2025'])('meet the control totals of %s to the cent', async (year) => {
    const { portfolio, properties } = await metricsOn(`${year}-12-31`)
    const expected = sourceTable('control-totals').filter((row) => row['year'] === year)
    expect(expected).toHaveLength(13)
    for (const row of expected) {
      const metrics =
        row['property_id'] === 'ALL'
          ? portfolio
          : properties.find(({ id }) => id === row['property_id'])?.metrics
      const { egi, opex, noi, debtService, cashFlow } = metrics ?? portfolio
      expect([egi, opex, noi, debtService, cashFlow].map(({ value }) => value)).toEqual([
        Number(row['income_cents']),
        0 - Number(row['operating_expense_cents']),
        Number(row['noi_cents']),
        0 - Number(row['debt_service_cents']),
        Number(row['net_cash_cents']),
      ])
    }
  })

  it('are those that a script of its own worked out from the tables of the source', async () => {
    const { portfolio } = await metricsOn('2026-10-31')
    const { gpr, cashOnCash, grm, debtYield, economicOccupancy, wault, irr } = portfolio
    expect(gpr.value).toBe(124_589_718)
    expect(cashOnCash.value).toBeCloseTo(0.0437134334, 9)
    expect(grm.value).toBeCloseTo(13.615088, 6)
    expect(debtYield.value).toBeCloseTo(0.1069067975, 9)
    expect(economicOccupancy.value).toBeCloseTo(0.9549962, 7)
    expect(wault.value).toBeCloseTo(0.8256730991, 9)
    // Eleven of the twelve were bought long before the books begin.
    expect(irr.value).toBeNull()
    expect(irr.reason).toMatch(/The books begin in November 2023, after the purchase in/)
  })

  it('are the figures of the dashboard and of the list of properties', async () => {
    const { db } = sample()
    const asOf = '2026-10-31'
    const { portfolio, properties } = await metricsOn(asOf)
    const { kpis } = await getDashboard(db, ask({ asOf }))
    const same = kpis.filter(({ key, figure }) => key === figure)
    for (const { key, value, reason } of same) expect({ value, reason }).toEqual(portfolio[key])
    // The one return that nobody can know has another told in its place.
    expect(kpis.filter((kpi) => !same.includes(kpi)).map(({ key }) => key)).toEqual(['irr'])
    const rows = await listProperties(db, { portfolioId: 'sample', asOf })
    const shown = properties.map(({ id, metrics }) => ({
      id,
      value: metrics.value.value,
      loanToValue: metrics.ltv.value,
      dscr: metrics.dscr.value,
      capRate: metrics.capRate.value,
    }))
    expect(shown).toEqual(
      rows.map(({ id, figures: { value, loanToValue, dscr, capRate } }) => ({
        id,
        value,
        loanToValue,
        dscr,
        capRate,
      })),
    )
  })

  it('collect the rents of the source, of what the units could have brought', async () => {
    const { portfolio } = await metricsOn('2025-12-31')
    const collected = sourceTable('transactions')
      .filter((row) => row['category'] === 'rent' && row['date']?.startsWith('2025'))
      .reduce((sum, row) => sum + Math.round(Number(row['amount']) * 100), 0)
    expect(portfolio.economicOccupancy.value).toBe(collected / (portfolio.gpr.value ?? 0))
  })

  it('have the gross potential rent that a walk through every day and unit adds up', async () => {
    const { db } = sample()
    const properties = await listPropertiesByPortfolio(db, 'sample')
    const [from, to] = ['2024-11-15', '2026-03-10']
    const period = { from: '2024-11', to: '2026-03' }
    for (const { units, leases } of await loadHoldings(db, properties, period)) {
      let walked = 0
      for (let day = from; day <= to; day = addDays(day, 1))
        for (const unit of units) {
          const rents = leases
            .filter(({ unitId }) => unitId === unit.id)
            .map((lease) => monthlyRentOn(lease, day))
          const rent = rents.findLast((rent) => rent !== null) ?? unit.marketRent ?? Number.NaN
          walked += rent / Number(lastDayOf(monthOf(day)).slice(8))
        }
      const { value } = grossPotentialRent(units, leases, from, to)
      expect(Math.abs((value ?? 0) - walked)).toBeLessThanOrEqual(0.5001)
    }
  })
})
