import { describe, expect, it } from 'vitest'
import { rentRollField } from '#shared/deals/deal-rent-rolls'
import { startTestApp } from '../optimizations/test-app.ts'

/** As the window does: the file is opened, read as one table of units and leases, and its columns guessed. */
async function readRoll(text: string) {
  const { api, portfolioId } = await startTestApp()
  const file = new File([text], 'roll.csv')
  const { importId } = await api.entityImports.open({ portfolioId, file })
  const wish = { importId, sheet: 0, kind: 'mixed', headerLine: 1 } as const
  const { reading } = await api.entityImports.reread(wish)
  const fields = reading.fields.map(rentRollField)
  return api.dealRentRolls.read({
    importId,
    sheet: 0,
    reading: { ...reading, fields },
    startMonth: '2027-01',
    use: 'retail',
  })
}

describe('the rent roll of a seller', () => {
  it('becomes units with their rents, the months that leases run on, and tenants', async () => {
    const { units, rows } = await readRoll(
      [
        'Unit\tTenant\tRent\tMarket rent\tLease start\tLease end\tSqft',
        '101\tAnn Lee\t$1,450.00\t1,500\t2024-07-01\t2027-06-30\t800',
        '102\tVACANT\t1,500\t\t\t\t800',
        '103\tBo Chen\t1,400\t\t2024-01-01\t2026-10-31\t',
      ].join('\n'),
    )
    const common = { count: 1, use: 'retail', downtimeMonths: 1, leaseUpMonths: 0 }
    expect(units).toMatchObject([
      {
        ...common,
        label: '101',
        area: 800,
        currentRent: 145_000,
        // January to June.
        leaseMonthsLeft: 6,
        marketRent: 150_000,
        tenants: ['Ann Lee'],
      },
      {
        ...common,
        label: '102',
        area: 800,
        currentRent: 0,
        leaseMonthsLeft: 0,
        marketRent: 150_000,
      },
      {
        ...common,
        label: '103',
        area: null,
        currentRent: 140_000,
        leaseMonthsLeft: 1,
        marketRent: 140_000,
        tenants: ['Bo Chen'],
      },
    ])
    expect(rows.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['created', 'Let for 6 months more.'],
      ['created', 'It stands empty.'],
      ['created', 'It ended on 2026-10-31: from month to month.'],
    ])
  })

  it('leaves out rows that cannot be read, each with its reason', async () => {
    const { units, rows } = await readRoll(
      [
        'Unit,Tenant,Rent,Lease end',
        'A,Ann Lee,1450,2027-06-30',
        'A,Bo Chen,1450,2027-06-30',
        'B,Bo Chen,a lot,2027-06-30',
        ',Cy Doe,1450,2027-06-30',
        'Total,,4350,',
      ].join('\n'),
    )
    expect(units.map(({ label }) => label)).toEqual(['A'])
    expect(rows.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['created', 'Let for 6 months more.'],
      ['refused', 'Row 2 is of the same unit.'],
      ['refused', 'Row 4, column Rent: “a lot” is not an amount of money.'],
      ['refused', 'The row names no unit.'],
      ['refused', 'This looks like a line of sums.'],
    ])
  })
})
