import { describe, expect, it } from 'vitest'
import { runCommand } from '#main/audit/run-command'
import { redo, undo } from '#main/audit/undo'
import { verifyAuditChain } from '#main/audit/verify-audit-chain'
import { nameOfField, writeField } from '../../renderer/audit/write-field.ts'
import {
  portfolioRow,
  propertyRow,
  temporaryFile,
  transactionRow,
} from '../database/temporary-file.ts'
import { newProperty, newUnit, refusalOf } from '../portfolio/entries.ts'
import { startTestApp } from '../optimizations/test-app.ts'

describe('the history of an entity', () => {
  it('tells each command with the values before and after, and marks what was taken back', async () => {
    const app = await startTestApp()
    const { api } = app
    const property = await api.properties.create(newProperty(app))
    const { portfolioId: _p, archivedAt: _a, ...edit } = property
    await api.properties.update({ ...edit, name: '14 Elm St', purchasePrice: 65_000_000 })
    await api.properties.setTags({ propertyId: property.id, tags: ['core'] })
    await api.audit.undo()
    const { entries } = await api.audit.ofEntity({ table: 'properties', id: property.id })
    expect(entries.map(({ label, isUndone }) => [label, isUndone])).toEqual([
      ['Tag property 14 Elm St', true],
      ['Edit property 14 Elm St', false],
      ['Add property 12 Elm St', false],
    ])
    expect(entries[0]?.rows).toMatchObject([
      { table: 'property_tags', entityTable: 'properties', kind: 'added', name: '14 Elm St' },
    ])
    expect(entries[1]?.rows).toEqual([
      {
        table: 'properties',
        entityTable: 'properties',
        id: property.id,
        name: '14 Elm St',
        propertyId: property.id,
        kind: 'changed',
        fields: [
          { field: 'name', before: '12 Elm St', after: '14 Elm St' },
          { field: 'purchasePrice', before: 64_000_000, after: 65_000_000 },
        ],
      },
    ])
  })

  it('includes the units of a property, with what their ids stand for', async () => {
    const app = await startTestApp()
    const { api, portfolioId } = app
    const { id: propertyId } = await api.properties.create(newProperty(app))
    const { id: unitId } = await api.units.create(newUnit(propertyId, 'A'))
    const task = { portfolioId, title: 'Paint', notes: '', dueDate: null }
    await api.tasks.create({ ...task, subject: { unitId } })
    const { entries, names } = await api.audit.ofEntity({ table: 'properties', id: propertyId })
    expect(entries.map(({ label }) => label)).toEqual([
      'Add task Paint',
      'Add unit A',
      'Add property 12 Elm St',
    ])
    expect(names[unitId]).toBe('12 Elm St · A')
  })

  it('leads back to before any command, with all that was done after it', async () => {
    const app = await startTestApp()
    const { api } = app
    const commands: string[] = []
    for (const name of ['A', 'B', 'C', 'D']) {
      await api.properties.create({ ...newProperty(app), name })
      commands.push((await api.audit.state()).undo?.commandId ?? '')
    }
    await api.audit.undo()
    // D is taken back already: B and C are what stands above A.
    const [, second = '', , fourth = ''] = commands
    expect((await api.audit.details({ commandId: second })).undoCount).toBe(2)
    expect((await api.audit.details({ commandId: fourth })).undoCount).toBeNull()
    expect((await refusalOf(api.audit.undoTo({ commandId: fourth }))).code).toBe('NOT_FOUND')
    expect(await api.audit.undoTo({ commandId: second })).toEqual({ undone: 2 })
    const page = await api.audit.page({ before: null, limit: 50 })
    expect(page.map(({ kind, isUndone }) => (isUndone ? 'undone' : kind))).toEqual([
      'undo',
      'undo',
      'undo',
      'undone',
      'undone',
      'undone',
      'do',
      'do',
    ])
    expect((await api.audit.state()).redo?.label).toBe('Add property B')
    const [first] = page.slice(-1)
    const refused = api.audit.undoTo({ commandId: first?.commandId ?? '' })
    expect((await refusalOf(refused)).code).toBe('NOT_FOUND')
  })
})

describe('undo of a large command', () => {
  it('takes back and brings back 5,000 bookings and their sums, with the chain unbroken', async () => {
    const file = await temporaryFile()
    await runCommand(file, { label: 'Fill' }, async (tx) => {
      await tx.insertInto('portfolios').values(portfolioRow()).execute()
      await tx.insertInto('properties').values(propertyRow()).execute()
    })
    await runCommand(file, { label: 'Import' }, async (tx) => {
      for (let batch = 0; batch < 10; batch++) {
        const rows = Array.from({ length: 500 }, (_, n) => transactionRow(`t${batch * 500 + n}`))
        await tx.insertInto('transactions').values(rows).execute()
      }
    })
    // 5,000 × 1,650.00 in January 2026.
    const total = () => file.db.selectFrom('monthly_totals').select(['amount', 'count']).execute()
    expect(await total()).toEqual([{ amount: 825_000_000, count: 5000 }])
    await undo(file)
    expect(await total()).toEqual([])
    await redo(file)
    expect(await total()).toEqual([{ amount: 825_000_000, count: 5000 }])
    expect(await verifyAuditChain(file.db)).toMatchObject({ ok: true, rows: 15_002 })
  })
})

describe('a value in the history', () => {
  const format = {
    locale: 'en-US',
    currency: 'USD',
    areaUnit: 'sqft' as const,
    money: (minor: number) => `$${minor / 100}`,
    moneyMajor: String,
    rate: (rate: number) => `${rate * 100}%`,
    number: String,
    date: (date: string) => `day ${date}`,
    instant: (at: string) => `at ${at}`,
    month: (month: string) => `month ${month}`,
    area: (area: number) => `${area} sq ft`,
  }
  const write = (field: string, value: string | number | null) =>
    writeField(field, value, { format, names: { u1: 'Unit A' } })

  it('is written as its owner reads it', () => {
    expect(write('purchasePrice', 64_000_000)).toBe('$640000')
    expect(write('annualRate', 0.05)).toBe('5%')
    expect(write('startDate', '2026-10-31')).toBe('day 2026-10-31')
    expect(write('archivedAt', '2026-10-31T09:00:00.000Z')).toBe('at 2026-10-31T09:00:00.000Z')
    expect(write('month', '2026-10')).toBe('month 2026-10')
    expect(write('unitId', 'u1')).toBe('Unit A')
    expect(write('category', 'rent')).toBe('Rent')
    expect(write('type', 'multi_family')).toBe('Multi-family')
    expect(write('yearBuilt', 1990)).toBe('1990')
    expect(write('notes', null)).toBe('–')
  })

  it('is named in words, also where no message names it', () => {
    expect(nameOfField('yearBuilt')).toBe('Built')
    expect(nameOfField('purchasePrice')).toBe('Purchase price')
    expect(nameOfField('tenantId')).toBe('Tenant')
  })
})
