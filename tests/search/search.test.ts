import { describe, expect, it } from 'vitest'
import { runCommand } from '#main/audit/run-command'
import { amountIn } from '#main/search/amount-in'
import { transactionRow } from '../database/temporary-file.ts'
import { newProperty, newUnit } from '../portfolio/entries.ts'
import { startTestApp, type TestApp } from '../optimizations/test-app.ts'

const find = async ({ api, portfolioId }: TestApp, text: string) =>
  (await api.search.entities({ portfolioId, text })).map(({ kind, title }) => `${kind} ${title}`)

async function appWithBooks() {
  const app = await startTestApp()
  const { api, context, portfolioId } = app
  const { id: propertyId } = await api.properties.create(newProperty(app))
  await api.units.create(newUnit(propertyId, 'Garden flat'))
  await api.properties.create({ ...newProperty(app), name: 'Villa Müller', city: 'Zürich' })
  const task = { portfolioId, title: 'Paint the garden fence', notes: '', dueDate: null }
  await api.tasks.create({ ...task, subject: { propertyId } })
  await runCommand(context.files.requireWritable(), { label: 'Book' }, async (tx) => {
    const rows = [
      { payee: 'Garner & Sons', amount: -42_050, date: '2026-01-05' },
      { payee: 'garner & sons', amount: -42_050, date: '2026-03-05' },
      { payee: 'City Water', amount: 165_000, date: '2026-02-05' },
      { payee: null, amount: 165_000, date: '2026-04-05' },
    ]
    const bookings = rows.map((row, n) => transactionRow(`t${n}`, { propertyId, ...row }))
    await tx.insertInto('transactions').values(bookings).execute()
  })
  return { app, propertyId }
}

describe('the search of the palette', () => {
  it('finds a vendor by name or trade', async () => {
    const { app } = await appWithBooks()
    const { api, portfolioId } = app
    const unknown = { phone: null, email: null, notes: '' }
    await api.vendors.create({ portfolioId, name: 'Ørsted Bros', trade: 'Roofer', ...unknown })
    expect(await find(app, 'bros')).toEqual(['vendor Ørsted Bros'])
    expect(await find(app, 'roof')).toEqual(['vendor Ørsted Bros'])
  })

  it('finds an entity by the beginning of any word, the best kind first', async () => {
    const { app } = await appWithBooks()
    expect(await find(app, 'gar')).toEqual([
      'unit Garden flat',
      'task Paint the garden fence',
      'booking garner & sons',
    ])
    expect(await find(app, 'garden paint')).toEqual(['task Paint the garden fence'])
    expect(await find(app, '')).toEqual([])
    expect(await find(app, 'nothing like this')).toEqual([])
  })

  it('looks past accents and capitals, and into the detail', async () => {
    const { app } = await appWithBooks()
    expect(await find(app, 'muller')).toEqual(['property Villa Müller'])
    expect(await find(app, 'ZURICH')).toEqual(['property Villa Müller'])
  })

  it('takes wildcards and quotes for what they are', async () => {
    const { app } = await appWithBooks()
    for (const text of ['%', '_', `'`, `" or 1=1 --`, '\\'])
      expect(await find(app, text), text).toEqual([])
  })

  it('finds the newest booking of each payee, and bookings by their amount', async () => {
    const { app, propertyId } = await appWithBooks()
    const { api, portfolioId } = app
    const byPayee = await api.search.entities({ portfolioId, text: 'garner' })
    expect(byPayee).toEqual([
      {
        kind: 'booking',
        id: 't1',
        title: 'garner & sons',
        detail: '12 Elm St',
        propertyId,
        date: '2026-03-05',
        amount: -42_050,
      },
    ])
    expect(await find(app, '420.50')).toEqual(['booking garner & sons', 'booking Garner & Sons'])
    expect(await find(app, '$1,650')).toEqual(['booking rent', 'booking City Water'])
  })

  it('finds nothing of another portfolio, nor what is archived', async () => {
    const { app, propertyId } = await appWithBooks()
    const { id } = await app.api.portfolios.create({
      name: 'Other',
      currency: 'USD',
      areaUnit: 'sqft',
    })
    expect(await find({ ...app, portfolioId: id }, 'gar')).toEqual([])
    await app.api.properties.setArchived({ propertyId, isArchived: true })
    expect(await find(app, 'garden')).toEqual(['task Paint the garden fence'])
  })

  it('searches payees and amounts by their index', async () => {
    const { app } = await appWithBooks()
    const { raw } = app.context.files.requireOpen()
    const plan = (where: string, order: string) =>
      raw
        .prepare(`explain query plan select id from transactions where ${where} order by ${order}`)
        .all()
        .map((row) => (row as { detail: string }).detail)
        .join()
    expect(
      plan(`payee is not null and payee collate nocase >= 'a'`, 'payee collate nocase'),
    ).toContain('transactions_by_payee')
    expect(plan('amount in (1, -1)', 'date desc')).toContain('transactions_by_amount')
  })
})

describe('amountIn', () => {
  it('reads 165000 cents from every usual way of writing 1,650', () => {
    for (const text of ['1650', '1,650', '1.650,00', '1650.00', '$1,650.0', '1 650', "1'650"])
      expect(amountIn(text, 'USD'), text).toBe(165_000)
    expect(amountIn('-420.5', 'USD')).toBe(42_050)
    expect(amountIn('1650', 'JPY')).toBe(1650)
  })

  it('reads none from a word', () => {
    for (const text of ['', '12 Elm', '1e9', '..', '99999999999999999999'])
      expect(amountIn(text, 'USD'), text).toBeNull()
  })
})
