import { describe, expect, it } from 'vitest'
import { bringIn, choicesOf, open, plan, startTestApp, type TestApp, asOf } from './sheet-files.ts'

const leasesOf = ({ api, portfolioId }: TestApp) => api.leases.list({ portfolioId, asOf })

describe('A rent roll as owners write it', () => {
  it('lets a lease without a last day run to the end of its present year, whichever word says so', async () => {
    const app = await startTestApp()
    const roll = `Property,Unit,Tenant,Lease Start,Lease End,Rent
Elm,A,Jane,06/15/2024,MTM,1850
Elm,B,Bob,12/01/2025,month-to-month,1700
Elm,C,Tim,06/30/2019,,1600
Elm,D,Ann,12/24/2026,unbefristet,1500
`
    const { rows } = await plan(app, roll)
    expect(rows[0]?.reason).toContain(
      'No last day is given: it counts as let until 2027-06-14, and is yours to change.',
    )
    await bringIn(app, roll)
    const ends = async () =>
      (await leasesOf(app)).map(({ unitLabel, endDate }) => `${unitLabel} ${endDate}`).sort()
    const [a, b, c, d] = ['A 2027-06-14', 'B 2026-11-30', 'C 2027-06-29', 'D 2027-12-23']
    expect(await ends()).toEqual([a, b, c, d])
    // A month later nothing is new: the last day stays what it is, also where its owner has changed it.
    const again = await bringIn(app, roll, { day: '2026-12-21' })
    expect(again.counts).toEqual({ created: 0, updated: 0, unchanged: 4, refused: 0 })
    expect(await ends()).toEqual([a, b, c, d])
  })

  it('gives units and tenants below a property to it, where it is named once', async () => {
    const app = await startTestApp()
    const roll = `Property,Unit,Tenant,Lease Start,Lease End,Rent
Elm,A,Jane,06/15/2024,06/14/2027,1850
,B,Bob,06/15/2024,06/14/2027,1700
Oak,1,Tim,06/15/2024,06/14/2027,1600
,2,Vacant,,,
,,,,,6750
`
    const { rows } = await plan(app, roll)
    expect(rows.map(({ name, outcome, reason }) => [name, outcome, reason])).toEqual([
      expect.arrayContaining(['Elm · A · Jane', 'created']),
      [
        'Elm · B · Bob',
        'created',
        'New: unit, tenant, lease. It belongs to Elm, as the row above.',
      ],
      expect.arrayContaining(['Oak · 1 · Tim', 'created']),
      ['Oak · 2', 'created', 'New: unit. It belongs to Oak, as the row above.'],
      ['6750', 'refused', 'Row 6, column Property: The row names no property.'],
    ])
  })

  it('puts first and last names of two columns together', async () => {
    const app = await startTestApp()
    const list = 'First Name,Last Name,Email\nJane,Miller,jane@example.com\n,Blue Bottle LLC,\n'
    const file = await open(app, list, 'people.csv')
    expect(file.sheets[0]?.reading.kind).toBe('tenants')
    const { rows } = await app.api.entityImports.plan(choicesOf(file))
    expect(rows.map(({ name }) => name)).toEqual(['Jane Miller', 'Blue Bottle LLC'])
  })

  it('says of a row without a property no column that the sheet does not have', async () => {
    const app = await startTestApp()
    const file = await open(app, 'Unit,Beds\nA,1\n', 'Units.csv')
    const { rows } = await app.api.entityImports.plan(choicesOf(file))
    expect(rows[0]?.reason).toBe('Row 2: The row names no property.')
  })
})
