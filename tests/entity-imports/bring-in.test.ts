import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  asOf,
  bringIn,
  choicesOf,
  contentsOf,
  open,
  plan,
  startTestApp,
  type TestApp,
  workbookOf,
} from './sheet-files.ts'

const rentRoll = `Property,Address,City,Unit,Beds,Sq Ft,Market Rent,Tenant,Email,Lease Start,Lease End,Rent,Deposit
Elm House,12 Elm Street,Austin,A,2,900,"$1,900.00",Jane Miller,jane@example.com,06/15/2024,06/14/2027,"$1,850.00","$1,850.00"
Elm House,12 Elm Street,Austin,B,1,600,"$1,400.00",VACANT,,,,,
Oak Court,4 Oak Court,Austin,1,3,1200,"$2,500.00",Blue Bottle LLC,,02/01/2025,01/31/2030,"$2,400.00","$4,800.00"
Total,,,3,,2700,"$5,800.00",,,,,"$4,250.00",
`

const propertiesOf = ({ api, portfolioId }: TestApp) => api.properties.list({ portfolioId, asOf })
const leasesOf = ({ api, portfolioId }: TestApp) => api.leases.list({ portfolioId, asOf })

describe('A rent roll', () => {
  it('makes properties, units, tenants and leases of one table, and leaves out the line of sums', async () => {
    const app = await startTestApp()
    const result = await bringIn(app, rentRoll, { name: 'Rent roll.csv' })
    expect(result.counts).toEqual({ created: 3, updated: 0, unchanged: 0, refused: 1 })
    expect(result.kinds).toEqual([
      { kind: 'properties', created: 2, updated: 0 },
      { kind: 'units', created: 3, updated: 0 },
      { kind: 'tenants', created: 2, updated: 0 },
      { kind: 'leases', created: 2, updated: 0 },
      { kind: 'loans', created: 0, updated: 0 },
    ])
    const leases = await leasesOf(app)
    expect(
      leases.map(
        ({ propertyName, unitLabel, tenantName, startDate, endDate, monthlyRent, deposit }) => [
          propertyName,
          unitLabel,
          tenantName,
          startDate,
          endDate,
          monthlyRent,
          deposit,
        ],
      ),
    ).toEqual(
      expect.arrayContaining([
        ['Elm House', 'A', 'Jane Miller', '2024-06-15', '2027-06-14', 185_000, 185_000],
        ['Oak Court', '1', 'Blue Bottle LLC', '2025-02-01', '2030-01-31', 240_000, 480_000],
      ]),
    )
    // Two of three units are let: 66.7 %.
    const [first, second] = await propertiesOf(app)
    expect([first?.figures.units, first?.figures.leasedUnits, second?.figures.units]).toEqual([
      2, 1, 1,
    ])
    // The file does not say when they were bought: the earliest day in it counts.
    expect(first?.purchaseDate).toBe('2024-06-15')
  })

  it('changes nothing when it is brought in again, and is known by its columns', async () => {
    const app = await startTestApp()
    await bringIn(app, rentRoll)
    const before = await contentsOf(app)
    const file = await open(app, rentRoll)
    expect(file.sheets[0]?.isKnown).toBe(true)
    const again = await app.api.entityImports.commit(choicesOf(file))
    expect(again.counts).toEqual({ created: 0, updated: 0, unchanged: 3, refused: 1 })
    expect(again.commandId).toBeNull()
    expect(await contentsOf(app)).toEqual(before)
  })

  it('is taken back whole by one undo', async () => {
    const app = await startTestApp()
    const before = await contentsOf(app)
    await bringIn(app, rentRoll)
    await app.api.audit.undo()
    expect(await contentsOf(app)).toEqual(before)
    const { commandId } = await bringIn(app, rentRoll)
    await app.api.entityImports.undo({ commandId: commandId ?? '' })
    expect(await contentsOf(app)).toEqual(before)
  })

  it('fills and changes only what its columns say', async () => {
    const app = await startTestApp()
    await bringIn(app, rentRoll)
    const dearer = rentRoll.replace('"$1,850.00","$1,850.00"', '"$1,950.00",')
    const { rows } = await plan(app, dearer)
    expect(rows.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['updated', 'Changes the lease: Rent.'],
      ['unchanged', ''],
      ['unchanged', ''],
      ['refused', 'Row 5: This looks like a line of sums.'],
    ])
    await bringIn(app, dearer)
    const lease = (await leasesOf(app)).find(({ tenantName }) => tenantName === 'Jane Miller')
    // The deposit, whose cell is empty now, stays.
    expect([lease?.monthlyRent, lease?.deposit]).toEqual([195_000, 185_000])
  })
})

describe('A workbook with a sheet for each kind', () => {
  const sheets = {
    Loans: [
      [
        'Property',
        'Lender',
        'Loan amount',
        'Origination date',
        'Term (years)',
        'Amort',
        'Interest Rate',
        'Balance',
      ],
      ['Elm House', 'First Federal', 336_000, new Date('2019-05-01'), 10, 30, 0.0425, 301_250.75],
    ],
    Properties: [
      ['Name', 'Type', 'City', 'State', 'Purchase Date', 'Purchase Price', 'Current Value', 'Tags'],
      [
        'Elm House',
        'Multifamily',
        'Austin',
        'TX',
        new Date('2019-05-01'),
        480_000,
        560_000,
        'core; family',
      ],
    ],
    Units: [
      ['Property', 'Unit', 'Bedrooms', 'Market Rent'],
      ['elm  house', 'A', 2, 1900],
    ],
    Tenants: [
      ['Name', 'Email', 'Phone'],
      ['Jane Miller', 'jane@example.com', '555 0142'],
    ],
    Leases: [
      ['Property', 'Unit', 'Tenant', 'Start', 'End', 'Monthly rent'],
      ['ELM HOUSE', 'a', 'jane miller', new Date('2024-06-01'), new Date('2027-05-31'), 1850],
      ['Elm House', 'A', 'Someone Else', new Date('2026-01-01'), new Date('2028-01-01'), 2000],
    ],
  }

  it('is read sheet by sheet, whatever their order, and finds by name what other sheets make', async () => {
    const app = await startTestApp()
    const file = await open(app, await workbookOf(sheets), 'Everything.xlsx')
    expect(file.sheets.map(({ name, reading }) => [name, reading.kind])).toEqual([
      ['Loans', 'loans'],
      ['Properties', 'properties'],
      ['Units', 'units'],
      ['Tenants', 'tenants'],
      ['Leases', 'leases'],
    ])
    const { rows } = await app.api.entityImports.plan(choicesOf(file))
    expect(
      rows.map(({ sheet, line, name, outcome, reason }) => [sheet, line, name, outcome, reason]),
    ).toEqual([
      ['Loans', 2, 'Elm House · First Federal', 'created', 'New: loan.'],
      ['Properties', 2, 'Elm House', 'created', 'New: property.'],
      ['Units', 2, 'Elm House · A', 'created', 'New: unit.'],
      ['Tenants', 2, 'Jane Miller', 'created', 'New: tenant.'],
      ['Leases', 2, 'Elm House · A · Jane Miller', 'created', 'New: lease.'],
      [
        'Leases',
        3,
        'Elm House · A · Someone Else',
        'refused',
        'Row 3, column Start: The unit is let to Jane Miller from 2024-06-01 to 2027-05-31.',
      ],
    ])
    await app.api.entityImports.commit(choicesOf(file))
    const [property] = await propertiesOf(app)
    const [loan] = (await app.api.properties.get({ propertyId: property?.id ?? '', asOf })).loans
    expect([property?.type, property?.tags, property?.figures.value]).toEqual([
      'multi_family',
      ['core', 'family'],
      56_000_000,
    ])
    expect(loan).toMatchObject({
      amount: 33_600_000,
      termMonths: 120,
      amortizationMonths: 360,
      rate: { type: 'fixed', annual: 0.0425 },
      firstPaymentDate: '2019-06-01',
      statements: [{ date: asOf, balance: 30_125_075 }],
    })
  })

  it('says nothing new a month later, when its value and its balance are the same', async () => {
    const app = await startTestApp()
    const content = await workbookOf(sheets)
    await bringIn(app, content, { name: 'Everything.xlsx' })
    const before = await contentsOf(app)
    const again = await bringIn(app, content, { name: 'Everything.xlsx', day: '2026-12-21' })
    expect(again.counts).toEqual({ created: 0, updated: 0, unchanged: 5, refused: 1 })
    expect(await contentsOf(app)).toEqual(before)
  })
})

describe('Refused rows', () => {
  it('name their place and reason, are written apart, and keep nothing else out', async () => {
    const app = await startTestApp()
    const list = `Property,Purchase date,Price,Country
Elm,31.12.2019,"450.000,00",DE
Oak,31.02.2020,"1.000,00",DE
Ash,01.03.2020,viel,Atlantis
`
    const file = await open(app, list, 'Objekte.csv')
    const { rows, counts } = await app.api.entityImports.plan(choicesOf(file))
    expect(rows.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['created', 'New: property.'],
      [
        'refused',
        'Row 3, column Purchase date: “31.02.2020” is not a date as this sheet writes them.',
      ],
      [
        'refused',
        'Row 4, column Price: “viel” is not an amount of money. Row 4, column Country: “Atlantis” is not a country.',
      ],
    ])
    expect(counts).toEqual({ created: 1, updated: 0, unchanged: 0, refused: 2 })
    app.desktop.savePath = join(app.folder, 'refused.csv')
    await app.api.entityImports.saveRefused(choicesOf(file))
    expect(readFileSync(app.desktop.savePath, 'utf8').split('\r\n').slice(0, 2)).toEqual([
      '\uFEFFSheet,Row,Reason,Property,Purchase date,Price,Country',
      'Objekte,3,"Row 3, column Purchase date: “31.02.2020” is not a date as this sheet writes them.",Oak,31.02.2020,"1.000,00",DE',
    ])
    await app.api.entityImports.commit(choicesOf(file))
    // Day, month, year with a comma for the cents: 450,000.00 on the last day of 2019.
    expect(
      (await propertiesOf(app)).map(({ name, purchaseDate, purchasePrice }) => [
        name,
        purchaseDate,
        purchasePrice,
      ]),
    ).toEqual([['Elm', '2019-12-31', 45_000_000]])
  })

  it('are those that name a property twice there, that say two things of one, or name one unknown', async () => {
    const app = await startTestApp()
    await bringIn(app, 'Property,Address,City,Price\nElm,1 Elm Street,Austin,100\n')
    const [elm] = await propertiesOf(app)
    if (!elm) throw new Error('the property was not brought in')
    await app.api.properties.create({ ...elm, addressLine1: '2 Elm Street' })
    const units = 'Property,Unit,Beds\nElm,A,1\nBirch,A,1\n1 elm street,B,2\n1 Elm Street,b,3\n'
    const { rows } = await plan(app, units, 'Units.csv')
    expect(rows.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['refused', 'Row 2, column Property: 2 properties go by “Elm”. Give them names that differ.'],
      [
        'refused',
        'Row 3, column Property: There is no property “Birch”. Bring in the properties first, or in the same file.',
      ],
      ['created', 'New: unit.'],
      ['refused', 'Row 5, column Beds: Row 4 says something else of the same unit.'],
    ])
  })

  it('leave the books as they are when the file is not one that can be read', async () => {
    const app = await startTestApp()
    await expect(open(app, '%PDF-1.7 nothing', 'list.pdf')).rejects.toThrow(/PDF/)
    await expect(open(app, '', 'empty.csv')).rejects.toThrow(/empty/)
  })
})
