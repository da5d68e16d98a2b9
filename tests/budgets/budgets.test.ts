import { join } from 'node:path'
import exceljs from 'exceljs'
import { describe, expect, it } from 'vitest'
import { startTestApp } from '../optimizations/test-app.ts'
import { refusalOf } from '../portfolio/entries.ts'
import { addBookedProperty, type BookingEntry, cents } from './ledger-rows.ts'

const asOf = '2026-02-28'
const noGrowth = { income: 0, operating: 0, capex: 0, interest: 0, principal: 0 }

const bookings: readonly BookingEntry[] = [
  ['2025-01-03', 'rent', 1650],
  ['2025-02-03', 'rent', 1650],
  ['2025-01-20', 'repairs', -100.1],
  ['2025-02-10', 'mortgage_interest', -900],
  ['2025-02-11', 'contribution', 5000],
  ['2026-01-03', 'rent', 1700],
  ['2026-02-03', 'rent', 1700],
  ['2026-02-21', 'repairs', -420],
]

async function bookedProperty() {
  const app = await startTestApp()
  const propertyId = await addBookedProperty(app, bookings)
  const planOf = (year: number) => app.api.budgets.year({ propertyId, year, asOf })
  return { ...app, propertyId, planOf }
}

const rowsOf = (plan: Awaited<ReturnType<Awaited<ReturnType<typeof bookedProperty>>['planOf']>>) =>
  plan.rows.map(({ category, plan: months }) => [category, months.slice(0, 2)])

describe('a plan', () => {
  it('is made of last year’s bookings with growth, shown beside this year’s, and undone at once', async () => {
    const { api, propertyId, planOf, topics } = await bookedProperty()
    expect((await planOf(2026)).hasPlan).toBe(false)
    const made = await api.budgets.create({
      propertyId,
      year: 2026,
      source: { from: 'actuals', through: '2025-12' },
      growth: { ...noGrowth, income: 0.03, operating: 0.05 },
    })
    expect(made).toEqual({ lines: 4 })
    expect(topics).toEqual(expect.arrayContaining(['budgets', 'history']))
    const plan = await planOf(2026)
    expect(plan).toMatchObject({ hasPlan: true, fullMonths: 2, plannedYears: [2026] })
    // 1,650.00 × 1.03 = 1,699.50; −100.10 × 1.05 = −105.105 → −105.10 (half-even); interest as it was.
    expect(plan.rows).toEqual([
      {
        category: 'mortgage_interest',
        name: null,
        kind: 'interest',
        plan: cents(0, -900),
        actual: cents(),
        yearBefore: -90_000,
      },
      {
        category: 'rent',
        name: null,
        kind: 'income',
        plan: cents(1699.5, 1699.5),
        actual: cents(1700, 1700),
        yearBefore: 330_000,
      },
      {
        category: 'repairs',
        name: null,
        kind: 'operating',
        plan: cents(-105.1),
        actual: cents(0, -420),
        yearBefore: -10_010,
      },
    ])
    await api.audit.undo()
    expect((await planOf(2026)).hasPlan).toBe(false)
    await api.audit.redo()
    expect((await planOf(2026)).rows).toEqual(plan.rows)
  })

  it('copies the twelve months that end in the middle of a year, month by calendar month', async () => {
    const { api, propertyId, planOf } = await bookedProperty()
    const source = { from: 'actuals' as const, through: '2026-01' }
    await api.budgets.create({ propertyId, year: 2027, source, growth: noGrowth })
    // January of 2026, February of 2025.
    expect(rowsOf(await planOf(2027))).toEqual([
      ['mortgage_interest', cents(0, -900).slice(0, 2)],
      ['rent', cents(1700, 1650).slice(0, 2)],
      // Not planned, but booked in the year before.
      ['repairs', [0, 0]],
    ])
  })

  it('is made of a scenario: booked until the projection begins, then as projected', async () => {
    const { api, propertyId, planOf } = await bookedProperty()
    const make = (preset: 'base' | 'downside') =>
      api.budgets.create({
        propertyId,
        year: 2026,
        source: { from: 'scenario', scenario: { type: 'preset', preset }, asOf },
        growth: noGrowth,
      })
    await make('base')
    // Repairs of 420.00 in the twelve months to February are 35.00 a month from March on.
    expect(rowsOf(await planOf(2026))).toEqual([
      ['mortgage_interest', [0, 0]],
      ['rent', [170_000, 170_000]],
      ['repairs', [0, -42_000]],
    ])
    const repairs = (await planOf(2026)).rows.find(({ category }) => category === 'repairs')
    expect(repairs?.plan.slice(2)).toEqual(Array.from({ length: 10 }, () => -3500))
    // The downside lets costs grow faster from the second projection year on, not in the first.
    await make('downside')
    expect((await planOf(2026)).rows.find(({ category }) => category === 'repairs')).toEqual(
      repairs,
    )
    await expect(
      refusalOf(
        api.budgets.create({
          propertyId,
          year: 2015,
          source: { from: 'scenario', scenario: { type: 'preset', preset: 'base' }, asOf },
          growth: noGrowth,
        }),
      ),
    ).resolves.toMatchObject({ code: 'NOTHING_TO_COPY' })
  })

  it('copies another year’s plan', async () => {
    const { api, propertyId, planOf } = await bookedProperty()
    await api.budgets.save({
      propertyId,
      year: 2026,
      rows: [{ category: 'rent', months: cents(1000, 2000) }],
    })
    const source = { from: 'plan' as const, year: 2026 }
    const growth = { ...noGrowth, income: -0.1 }
    await api.budgets.create({ propertyId, year: 2027, source, growth })
    const rent = (await planOf(2027)).rows.find(({ category }) => category === 'rent')
    expect(rent?.plan).toEqual(cents(900, 1800))
    const empty = { propertyId, year: 2028, source: { from: 'plan' as const, year: 2020 }, growth }
    expect((await refusalOf(api.budgets.create(empty))).code).toBe('NOTHING_TO_COPY')
  })

  it('is saved whole as one command and one undo; only the months that changed are written', async () => {
    const { api, context, propertyId, planOf } = await bookedProperty()
    const before = [
      { category: 'rent', months: cents(1700, 1700, 1700) },
      { category: 'repairs', months: cents(-100, -100, -100) },
    ]
    await api.budgets.save({ propertyId, year: 2026, rows: before })
    const saved = await planOf(2026)
    await api.budgets.save({
      propertyId,
      year: 2026,
      rows: [
        { category: 'rent', months: cents(1700, 1800, 1700) },
        { category: 'utilities', months: cents(-60) },
      ],
    })
    const { db } = context.files.requireOpen()
    const [command] = await api.audit.list({ limit: 1 })
    const changes = await db
      .selectFrom('audit_log')
      .select(['tableName', 'entityId'])
      .where('commandId', '=', command?.commandId ?? '')
      .execute()
    expect(command?.label).toBe('Edit plan 2026 of 12 Elm St')
    // Three months of repairs go, one of rent changes, one of utilities comes.
    expect(
      changes.map(({ entityId }) => entityId.split('/').slice(1).join(' ')).toSorted(),
    ).toEqual([
      '2026-01 repairs',
      '2026-01 utilities',
      '2026-02 rent',
      '2026-02 repairs',
      '2026-03 repairs',
    ])
    await api.audit.undo()
    expect(await planOf(2026)).toEqual(saved)
  })

  it('leaves no command behind when nothing changes', async () => {
    const { api, propertyId } = await bookedProperty()
    const edit = { propertyId, year: 2026, rows: [{ category: 'rent', months: cents(1700) }] }
    await api.budgets.save(edit)
    const commands = await api.audit.list({ limit: 100 })
    await api.budgets.save(edit)
    expect(await api.audit.list({ limit: 100 })).toEqual(commands)
  })

  it('refuses a category that is in no plan and a property that is gone', async () => {
    const { api, propertyId } = await bookedProperty()
    const rows = [{ category: 'contribution', months: cents(1) }]
    expect((await refusalOf(api.budgets.save({ propertyId, year: 2026, rows }))).code).toBe(
      'NOT_FOUND',
    )
    const gone = api.budgets.year({ propertyId: 'gone', year: 2026, asOf })
    expect((await refusalOf(gone)).code).toBe('NOT_FOUND')
  })
})

describe('the workbook of plan and actual', () => {
  it('refers from its variance to plan and actual, and its totals to its lines', async () => {
    const { api, desktop, folder, propertyId } = await bookedProperty()
    await api.budgets.save({
      propertyId,
      year: 2026,
      rows: [
        { category: 'rent', months: cents(1600, 1600, 1600) },
        { category: 'repairs', months: cents(-100, -100, -100) },
      ],
    })
    desktop.savePath = join(folder, 'plan.xlsx')
    expect(await api.budgets.exportXlsx({ propertyId, year: 2026, asOf })).toBe(desktop.savePath)
    const workbook = new exceljs.Workbook()
    await workbook.xlsx.readFile(desktop.savePath)
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Variance', 'Plan', 'Actual'])
    const sheet = workbook.getWorksheet('Variance')
    const cell = (address: string) => {
      const { formula, result } = sheet?.getCell(address) ?? {}
      return [formula, result]
    }
    // Rent 3,200 planned and 3,400 booked; repairs −200 and −420; interest was booked only a year ago.
    expect(cell('C2')).toEqual(['SUM(Plan!C2:D2)', 3200])
    expect(cell('D2')).toEqual(['SUM(Actual!C2:D2)', 3400])
    expect(cell('E3')).toEqual(['D3-C3', -220])
    expect(cell('F3')).toEqual(['E3/(-C3)', -1.1])
    expect(sheet?.getCell('A5').value).toBe('NOI')
    expect(cell('C5')).toEqual(['SUM(C2:C3)', 3000])
    expect(cell('E5')).toEqual(['D5-C5', -20])
    expect(cell('F5')[0]).toBe('E5/C5')
    expect(cell('C6')).toEqual(['SUM(C2:C4)', 3000])
    expect(workbook.getWorksheet('Plan')?.getCell('O2').formula).toBe('SUM(C2:N2)')
  })
})

describe('the underwriting', () => {
  it('tells why there is no first year, and what the trailing year brings', async () => {
    const app = await startTestApp()
    const propertyId = await addBookedProperty(app, [['2025-06-01', 'rent', 1000]])
    const early = await app.api.budgets.underwriting({ propertyId, asOf: '2025-12-31' })
    expect(early.goingIn).toBeNull()
    expect(early.reason).toBe('The books do not cover twelve full months of owning yet.')
    const { goingIn, now } = await app.api.budgets.underwriting({ propertyId, asOf: '2026-05-31' })
    expect(goingIn).toMatchObject({ from: '2025-06', to: '2026-05' })
    // 1,000 / 640,000, and 1,000 / (640,000 + 12,800) of the owner's own money.
    expect(goingIn?.returns.capRate.value).toBeCloseTo(0.0015625, 12)
    expect(now.returns.cashOnCash.value).toBeCloseTo(1000 / 652_800, 12)
  })
})
