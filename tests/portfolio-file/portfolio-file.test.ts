import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCommand } from '#main/audit/run-command'
import { undo } from '#main/audit/undo'
import { verifyAuditChain } from '#main/audit/verify-audit-chain'
import { exportPortfolio } from '#main/portfolio-file/export-portfolio'
import { importPortfolio } from '#main/portfolio-file/import-portfolio'
import { parsePortfolioFile } from '#main/portfolio-file/parse-portfolio-file'
import { importedTables, tablesThatStay } from '#main/portfolio-file/portfolio-rows'
import { deletePortfolio } from '#main/portfolios/portfolio-handlers'
import { listPortfolioRows } from '#main/portfolios/portfolio-queries'
import { listPresets } from '#main/reports/preset-queries'
import { portfolioRow, temporaryFile } from '../database/temporary-file.ts'
import { resources } from '../metrics/sample-file.ts'
import { contentOf } from './content-of.ts'
import { fullPortfolio } from './full-portfolio.ts'

const parse = (portable: unknown) => parsePortfolioFile(JSON.stringify(portable))
const samplePath = join(resources, 'sample', 'sample-portfolio.json')

describe('a portable portfolio file', () => {
  it.each([
    ['with one of everything', () => JSON.stringify(fullPortfolio())],
    ['of the sample', () => readFileSync(samplePath, 'utf8')],
  ])('%s comes out of one file and into another unchanged', async (_, read) => {
    const first = await temporaryFile()
    await importPortfolio(first, parsePortfolioFile(read()))
    const exported = await exportPortfolio(first)
    const second = await temporaryFile()
    await importPortfolio(second, parse(exported))
    expect(contentOf(second)).toEqual(contentOf(first))
    expect(JSON.stringify(await exportPortfolio(second))).toBe(JSON.stringify(exported))
  })

  it('brings kept reports, the price of a sale in cents, and takes them out in dollars', async () => {
    const file = await temporaryFile()
    await importPortfolio(file, parse(fullPortfolio()))
    const presets = await listPresets(file.db, 'p1')
    expect(presets.map(({ name, choice }) => [name, choice.salePrice])).toEqual([
      ['If Elm were sold', 41_250_050],
      ['To my partner', undefined],
    ])
    expect((await exportPortfolio(file)).reportPresets).toEqual(fullPortfolio().reportPresets)
  })

  it('either carries a table or says why it stays, and has a row of each that it carries', async () => {
    const file = await temporaryFile()
    const tables = file.raw
      .prepare(
        `select name from pragma_table_list where schema = 'main' and type = 'table'
         and name not like 'sqlite_%' order by name`,
      )
      .pluck()
      .all()
    expect([...importedTables, ...Object.keys(tablesThatStay)].toSorted()).toEqual(tables)
    await importPortfolio(file, parse(fullPortfolio()))
    const empty = importedTables.filter(
      (table) => file.raw.prepare(`select count(*) from ${table}`).pluck().get() === 0,
    )
    expect(empty).toEqual([])
  })

  it('brings a delivery that rests, and leaves one that is there as its owner has it', async () => {
    const file = await temporaryFile()
    const portable = parse(fullPortfolio())
    await importPortfolio(file, portable)
    const job = () => file.raw.prepare('select id, isOn, time from scheduled_jobs').all()
    expect(job()).toEqual([{ id: 'reports.deliver rp1', isOn: 0, time: '07:30' }])
    await runCommand(file, { label: 'Wake' }, (tx) =>
      tx.updateTable('scheduled_jobs').set({ isOn: 1 }).execute(),
    )
    const { reportDeliveries } = portable
    for (const { schedule } of reportDeliveries) schedule.time = '08:00'
    await importPortfolio(file, portable)
    expect(job()).toEqual([{ id: 'reports.deliver rp1', isOn: 1, time: '08:00' }])
  })

  it('sets an alert limit of the same rule in place of the one that is there, money in cents', async () => {
    const file = await temporaryFile()
    await importPortfolio(file, parse({ ...fullPortfolio(), alertRules: [] }))
    await runCommand(file, { label: 'Set' }, (tx) =>
      tx
        .insertInto('alert_rules')
        .values({
          id: 'mine',
          portfolioId: 'p1',
          propertyId: null,
          rule: 'lease_ending',
          isOn: 1,
          thresholdsJson: '{}',
          createdAt: 'x',
          updatedAt: 'x',
        })
        .execute(),
    )
    await importPortfolio(file, parse(fullPortfolio()))
    const rules = 'select id, rule, thresholdsJson from alert_rules order by id'
    expect(file.raw.prepare(rules).all()).toEqual([
      { id: 'a2', rule: 'rent_late', thresholdsJson: '{"graceDays":3,"least":25050}' },
      { id: 'mine', rule: 'lease_ending', thresholdsJson: '{"days":90}' },
    ])
  })

  it('is taken back whole by undo, and brings a deleted portfolio back', async () => {
    const file = await temporaryFile()
    await runCommand(file, { label: 'Another' }, (tx) =>
      tx.insertInto('portfolios').values(portfolioRow('p2')).execute(),
    )
    await importPortfolio(file, parse(fullPortfolio()))
    await undo(file)
    expect((await listPortfolioRows(file.db)).map(({ id }) => id)).toEqual(['p2'])
    await importPortfolio(file, parse(fullPortfolio()))
    await deletePortfolio(file, 'p1')
    expect((await listPortfolioRows(file.db)).map(({ id }) => id)).toEqual(['p2'])
    await importPortfolio(file, parse(fullPortfolio()))
    expect((await listPortfolioRows(file.db)).map(({ id }) => id)).toEqual(['p1', 'p2'])
  })

  it('changes nothing when it is imported a second time', async () => {
    const file = await temporaryFile()
    const portable = parse(fullPortfolio())
    const first = await importPortfolio(file, portable)
    expect(first.leases).toEqual({ added: 1, changed: 0, removed: 0, unchanged: 0 })
    const before = contentOf(file)
    const second = await importPortfolio(file, portable)
    for (const counts of Object.values(second))
      expect(counts).toMatchObject({ added: 0, changed: 0, removed: 0 })
    expect(contentOf(file)).toEqual(before)
    expect(file.raw.prepare('select count(*) from commands').pluck().get()).toBe(1)
  })

  it('changes what differs, removes steps that are gone, and can be taken back by one undo', async () => {
    const file = await temporaryFile()
    const portable = fullPortfolio()
    await importPortfolio(file, parse(portable))
    const before = contentOf(file)
    const [lease] = portable.leases
    if (lease === undefined) throw new Error('there is a lease')
    lease.steps = []
    lease.monthlyRent = 1660
    const counts = await importPortfolio(file, parse(portable))
    expect(counts.leases).toMatchObject({ changed: 1 })
    expect(counts.lease_steps).toMatchObject({ removed: 1 })
    await undo(file)
    expect(contentOf(file)).toEqual(before)
    expect(await verifyAuditChain(file.db)).toMatchObject({ ok: true })
  })

  it('keeps cents, tenths of cents rounded half to even', async () => {
    const file = await temporaryFile()
    const portable = fullPortfolio()
    const [booking] = portable.transactions
    if (booking === undefined) throw new Error('there is a booking')
    const amounts = [0.1 + 0.2, 1650.125, 1650.135, -0.01, 12_345_678.9]
    portable.transactions = amounts.map((amount, k) =>
      Object.assign({}, booking, { id: `x${k}`, amount }),
    )
    await importPortfolio(file, parse(portable))
    const stored = file.raw.prepare('select amount from transactions order by id').pluck().all()
    expect(stored).toEqual([30, 165_012, 165_014, -1, 1_234_567_890])
  })

  it('may leave out what has a default', async () => {
    const file = await temporaryFile()
    const { portfolio, format } = fullPortfolio()
    await importPortfolio(file, parse({ format, portfolio }))
    expect((await exportPortfolio(file)).properties).toEqual([])
  })

  it('names the portfolio when a file has several', async () => {
    const file = await temporaryFile()
    await importPortfolio(file, parse(fullPortfolio()))
    await runCommand(file, { label: 'Second' }, (tx) =>
      tx.insertInto('portfolios').values(portfolioRow('p2')).execute(),
    )
    await expect(exportPortfolio(file)).rejects.toMatchObject({ code: 'EXPORT_FAILED' })
    expect((await exportPortfolio(file, 'p2')).properties).toEqual([])
    expect((await exportPortfolio(file, 'p1')).properties).toHaveLength(1)
  })

  it('does not take the rows of another portfolio that uses the same ids', async () => {
    const file = await temporaryFile()
    await importPortfolio(file, parse(fullPortfolio()))
    const before = contentOf(file)
    const other = fullPortfolio()
    other.portfolio.id = 'p2'
    await expect(importPortfolio(file, parse(other))).rejects.toMatchObject({
      code: 'IMPORT_REFUSED',
      data: { place: 'properties, id r1' },
    })
    expect(contentOf(file)).toEqual(before)
  })
})

type Portable = ReturnType<typeof fullPortfolio>
const edit = (change: (portable: Portable) => void) => () => {
  const portable = fullPortfolio()
  change(portable)
  return JSON.stringify(portable)
}
const set = (target: object | undefined, field: string, value: unknown) =>
  Object.assign(target ?? {}, { [field]: value })

describe('a portable file with a mistake is refused with its place:', () => {
  it.each<[string, () => string, string]>([
    ['text that is no JSON', () => '{\n  "format": }', 'line 2, column 13'],
    ['text that stops early', () => '{"format": "fre', 'line 1, column 16'],
    ['another format', edit((p) => set(p, 'format', 'x')), '/format'],
    ['an unknown field', edit((p) => set(p.leases[0], 'rent', 1)), '/leases/0/rent'],
    ['a missing field', edit((p) => set(p.tenants[0], 'name', undefined)), '/tenants/0/name'],
    ['a text for a number', edit((p) => set(p.loans[0], 'amount', '9')), '/loans/0/amount'],
    [
      'an impossible date',
      edit((p) => set(p.transactions[0], 'date', '2026-02-30')),
      '/transactions/0/date',
    ],
    ['an unknown unit', edit((p) => set(p.leases[0], 'unitId', 'u9')), '/leases/0/unitId'],
    [
      'an unknown category',
      edit((p) => set(p.transactions[0], 'category', 'fun')),
      '/transactions/0/category',
    ],
    [
      'an id used twice',
      edit((p) => p.tenants.push({ ...p.tenants[0], id: 't1', name: 'B' })),
      '/tenants/1/id',
    ],
    [
      'a lease that ends too early',
      edit((p) => set(p.leases[0], 'endDate', '2020-01-01')),
      '/leases/0/endDate',
    ],
    [
      'something expected that ends too early',
      edit((p) => set(p.recurring[0], 'endDate', '2025-05-31')),
      '/recurring/0/endDate',
    ],
    [
      'an offer of no time',
      edit((p) =>
        set(
          p,
          'leaseOffers',
          p.leaseOffers.map((o) => ({ ...o, endDate: o.startDate })),
        ),
      ),
      '/leaseOffers/0/endDate',
    ],
    [
      'a payment of nothing',
      edit((p) => set(p.loans[1]?.extraPayments?.[0], 'amount', 0)),
      '/loans/1/extraPayments/0/amount',
    ],
    [
      'columns that are no JSON',
      edit((p) => set(p.importMappings[0], 'mappingJson', '{')),
      '/importMappings/0/mappingJson',
    ],
    [
      'a setting of another file',
      edit((p) => set(p.settings[0], 'key', 'file.sample')),
      '/settings/0/key',
    ],
    [
      'a currency that is none',
      edit((p) => set(p.portfolio, 'currency', 'usd')),
      '/portfolio/currency',
    ],
  ])('%s', (_, write, place) => {
    expect(() => parsePortfolioFile(write())).toThrow(
      expect.objectContaining({ code: 'IMPORT_REFUSED', data: { place } }),
    )
  })

  it('says in words what is missing or of another kind', () => {
    const missing = edit((p) => set(p.tenants[0], 'name', undefined))
    expect(() => parsePortfolioFile(missing())).toThrow('The field "name" is missing.')
    const text = edit((p) => set(p.loans[0], 'amount', '9'))
    expect(() => parsePortfolioFile(text())).toThrow('The field "amount" must be a number.')
  })
})
