import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import exceljs from 'exceljs'
import { describe, expect, it } from 'vitest'
import { readRentRoll } from '#main/rent-roll/read-rent-roll'
import { workOut } from '../exports/formula-book.ts'
import { sharedSample, sourceTable } from '../metrics/sample-file.ts'
import { startLetHouse } from './let-house.ts'

describe('a rent roll worked out by hand', () => {
  it('has one unit of two let, 850 of 1,450 sq ft, at 1,650 against a market rent of 1,700', async () => {
    const { rentRoll, lease } = await startLetHouse()
    const { properties, totals } = await rentRoll('2026-11-21')
    const [property] = properties
    expect(property?.rows).toMatchObject([
      {
        unitLabel: 'A',
        status: 'let',
        tenantName: 'R. Ortiz',
        leaseId: lease.id,
        endDate: '2026-12-31',
        monthlyRent: 165_000,
        annualRent: 1_980_000,
        gap: 5_000,
        deposit: 165_000,
        // 40 days of 30.4375 a month
        monthsLeft: (40 / 365.25) * 12,
        // 19,800 / 850 = 23.29
        rentPerArea: 1_980_000 / 850,
      },
      { unitLabel: 'B', status: 'vacant', tenantName: null, monthlyRent: null, gap: null },
    ])
    expect(totals).toEqual({
      units: 2,
      letUnits: 1,
      area: 1450,
      letArea: 850,
      occupancy: 0.5,
      occupancyByArea: 850 / 1450,
      monthlyRent: 165_000,
      annualRent: 1_980_000,
      rentPerArea: 1_980_000 / 850,
      marketRent: 320_000,
      gap: 5_000,
      deposit: 165_000,
      wault: 40 / 365.25,
      waultToBreak: 40 / 365.25,
    })
    expect(property?.totals).toEqual(totals)
  })

  it('moves with the day: let later, let no more, and nothing before the purchase', async () => {
    const { rentRoll, propertyId, api, portfolioId } = await startLetHouse()
    const statuses = async (date: string) =>
      (await rentRoll(date)).properties.flatMap(({ rows }) => rows.map(({ status }) => status))
    expect(await statuses('2024-12-31')).toEqual(['future', 'vacant'])
    expect(await statuses('2025-01-01')).toEqual(['let', 'vacant'])
    expect(await statuses('2027-01-01')).toEqual(['vacant', 'vacant'])
    expect(await statuses('2021-03-14')).toEqual([])
    const only = { portfolioId, date: '2025-01-01' }
    expect((await api.rentRoll.get({ ...only, propertyIds: [propertyId] })).totals.units).toBe(2)
    expect((await api.rentRoll.get({ ...only, propertyIds: ['other'] })).totals.units).toBe(0)
  })
})

describe('a rent roll saved', () => {
  it('is a workbook whose sums are live, by property and in all', async () => {
    const { api, desktop, folder, portfolioId } = await startLetHouse()
    desktop.savePath = join(folder, 'roll.xlsx')
    await api.rentRoll.export({ portfolioId, date: '2026-11-21', format: 'xlsx' })
    expect(desktop.suggestedName).toBe('Rent roll Elm Holdings 2026-11-21.xlsx')
    const workbook = new exceljs.Workbook()
    await workbook.xlsx.readFile(desktop.savePath)
    const [units, occupancy] = workbook.worksheets
    if (!units || !occupancy) throw new Error('two sheets')
    expect(units.getRow(4).values).toEqual(
      expect.arrayContaining(['Total 12 Elm St', { formula: 'SUM(K2:K3)', result: 1650 }]),
    )
    expect(units.getCell('K5').value).toEqual({ formula: 'K4', result: 1650 })
    for (const sheet of [units, occupancy])
      for (const { stored, result } of workOut(sheet).values())
        expect(result).toBeCloseTo(stored, 9)
    expect(occupancy.getCell('D3').value).toEqual({ formula: 'C3/B3', result: 0.5 })
  })

  it('is a CSV with a line a unit, or pages for paper', async () => {
    const { api, desktop, folder, portfolioId } = await startLetHouse()
    desktop.savePath = join(folder, 'roll.csv')
    const query = { portfolioId, date: '2026-11-21' }
    await api.rentRoll.export({ ...query, format: 'csv' })
    const [head, a, b, end] = readFileSync(desktop.savePath, 'utf8').split('\r\n')
    expect(head).toMatch(/^\uFEFFProperty,Unit,Use,Status,Tenant,From,Until,Break,Months left,/)
    expect(a).toBe(
      '12 Elm St,A,Residential,Let,R. Ortiz,2025-01-01,2026-12-31,,1.3,850,1650,19800,23.29,1700,50,1650',
    )
    expect(b).toBe('12 Elm St,B,Residential,Vacant,,,,,,600,,,,1500,,')
    expect(end).toBe('')
    desktop.savePath = join(folder, 'roll.pdf')
    await api.rentRoll.export({ ...query, format: 'pdf' })
    expect(desktop.printedRoute).toBe(`/print/rent-roll/${portfolioId}/2026-11-21?only=%5B%5D`)
  })
})

describe('the rent roll of the sample', () => {
  const sample = sharedSample()

  it('adds up to what the tables of its source say', async () => {
    const date = '2026-10-31'
    const { properties, totals } = await readRentRoll(sample().db, {
      portfolioId: 'sample',
      date,
      propertyIds: [],
    })
    const running = sourceTable('leases').filter(
      (row) =>
        (row['start'] ?? '') <= date &&
        date <= (row['end'] ?? '') &&
        (row['moved_out'] === '' || date <= (row['moved_out'] ?? '')),
    )
    const sumOf = (rows: Record<string, string>[], column: string) =>
      rows.reduce((sum, row) => sum + Number(row[column]), 0)
    const units = sourceTable('units')
    const letUnits = new Set(running.map((row) => row['unit_id']))
    // Rents that rise rise by 3 % at every full year of the lease.
    const rent = running.reduce((sum, row) => {
      const years = Number(date.slice(0, 4)) - Number((row['start'] ?? '').slice(0, 4))
      const full = date.slice(5) >= (row['start'] ?? '').slice(5) ? years : years - 1
      const growth = (1 + Number(row['escalation_pct']) / 100) ** full
      return sum + Math.round(Number(row['monthly_rent']) * growth * 100)
    }, 0)
    expect(totals).toMatchObject({
      units: 40,
      letUnits: running.length,
      area: sumOf(units, 'sqft'),
      letArea: sumOf(
        units.filter((row) => letUnits.has(row['unit_id'])),
        'sqft',
      ),
      monthlyRent: rent,
      annualRent: rent * 12,
      marketRent: sumOf(units, 'market_rent') * 100,
      deposit: sumOf(running, 'deposit') * 100,
    })
    expect(properties.reduce((sum, property) => sum + property.totals.monthlyRent, 0)).toBe(rent)
  })
})
