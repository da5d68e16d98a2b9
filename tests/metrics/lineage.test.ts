import { describe, expect, it } from 'vitest'
import { bug } from '#shared/bug'
import { datedInternalRate } from '#shared/finance/internal-rate'
import { type FigureKey, figureKeys } from '#shared/finance/metric-formulas'
import type { Lineage, LineageNode } from '#shared/lineage'
import { getFigures } from '#main/metrics/figure-handlers'
import { getLineage, listLineageBookings } from '#main/metrics/lineage-handlers'
import { ask } from './ask.ts'
import { handFile } from './hand-file.ts'
import { sharedSample } from './sample-file.ts'

const sample = sharedSample()

const nodeOf = (metric: FigureKey, changes: Partial<LineageNode> = {}): LineageNode => ({
  metric,
  propertyId: null,
  category: null,
  month: null,
  loanId: null,
  ...changes,
})

const open = (node: LineageNode, changes = {}) => getLineage(sample().db, { ...ask(changes), node })

const sum = (values: readonly (number | null)[]) =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0)

/** What the formula makes of its terms. */
function ofTerms({ terms, years }: Lineage): number {
  const side = (part: string) =>
    sum(terms.filter((term) => term.part === part).map(({ sign, value }) => sign * (value ?? NaN)))
  if (terms.some(({ part }) => part === 'sum')) return side('sum')
  return side('top') / (years ?? 1) / side('bottom')
}

/** What the rows make of themselves: their sum, the weighted mean, or the return of the flows. */
function ofRows({ rows, node }: Lineage): number {
  if (rows === null) return Number.NaN
  const column = (fromEnd: number) =>
    rows.rows.map(({ cells }) => {
      const cell = cells.at(-fromEnd)
      return typeof cell === 'number' ? cell : null
    })
  if (rows.adds === 'sum') return sum(column(1))
  if (rows.adds === 'weighted') return sum(column(1)) / sum(column(2))
  const amounts = column(1)
  if (node.metric === 'equityMultiple')
    return sum(amounts.filter((x) => (x ?? 0) > 0)) / -sum(amounts.filter((x) => (x ?? 0) < 0))
  const flows = rows.rows.map(({ cells }, k) => ({
    date: String(cells[0]),
    amount: amounts[k] ?? 0,
  }))
  return datedInternalRate(flows).rate ?? Number.NaN
}

const bookingsOf = (node: LineageNode, offset = 0) =>
  listLineageBookings(sample().db, { ...ask(), node, offset, limit: 1000 })

/** One part of a cut figure, with its way down. */
function partOf({ groups }: Lineage, by: string, key: string) {
  const rows = groups.find((group) => group.by === by)?.rows ?? []
  const { value, node } = rows.find((row) => row.key === key) ?? bug(`no ${by} ${key}`)
  return { value, node: node ?? bug(`${key} leads nowhere`) }
}

/** The formula, the rows and every cut make the figure; and there is at least one of them. */
function expectToAddUp(lineage: Lineage, value: number): void {
  const { terms, rows, groups } = lineage
  if (terms.length > 0) expect(ofTerms(lineage)).toBeCloseTo(value, 10)
  if (rows !== null) expect(ofRows(lineage)).toBeCloseTo(value, 8)
  for (const group of groups.filter(({ adds }) => adds))
    expect(sum(group.rows.map((row) => row.value))).toBe(value)
  expect(terms.length + groups.length + (rows?.rows.length ?? 0)).toBeGreaterThan(0)
}

async function expectBookingsOf({ hasBookings, node }: Lineage, value: number): Promise<void> {
  if (!hasBookings) return
  const { rows, count, sum: all } = await bookingsOf(node)
  expect(all).toBe(value)
  expect(rows).toHaveLength(count)
  expect(sum(rows.map(({ amount }) => amount))).toBe(value)
}

describe('the lineage of a figure', () => {
  // P09 is the property whose books begin with its purchase, so that it has a return.
  it.each(figureKeys.flatMap((metric) => [[metric, null] as const, [metric, 'P09'] as const]))(
    'adds up to the cent, for %s of %s',
    async (metric, propertyId) => {
      const { properties, together } = await getFigures(sample().db, ask())
      const figures =
        propertyId === null ? together : properties.find(({ id }) => id === propertyId)?.figures
      const lineage = await open(nodeOf(metric, { propertyId }))
      expect({ value: lineage.value, reason: lineage.reason }).toEqual(figures?.[metric])
      if (lineage.value === null) return
      expectToAddUp(lineage, lineage.value)
      await expectBookingsOf(lineage, lineage.value)
    },
  )

  it.each(['irr', 'irrOfBooks', 'equityMultiple'] as const)(
    'shows the flows that make the %s of several properties',
    async (metric) => {
      const { db } = await handFile()
      const question = ask({ portfolioId: 'p1', asOf: '2025-12-15' })
      const lineage = await getLineage(db, { ...question, node: nodeOf(metric) })
      expect(ofRows(lineage)).toBeCloseTo(lineage.value ?? Number.NaN, 12)
    },
  )

  it('leads from each month of a return to its cash flow, however long ago', async () => {
    const lineage = await open(nodeOf('irr', { propertyId: 'P09' }))
    const rows = lineage.rows?.rows ?? []
    expect(rows.length).toBeGreaterThan(24)
    for (const { cells, node } of [...rows.slice(0, 5), ...rows.slice(-2)]) {
      const { value } = await open(node ?? bug('a flow leads nowhere'))
      expect(cells.at(-1)).toBe(node?.metric === 'cashInvested' ? -(value ?? 0) : value)
    }
  })

  it('leads from NOI over income, a category, a property and a month to the bookings', async () => {
    const noi = await open(nodeOf('noi'))
    const income = noi.terms.find(({ node }) => node.metric === 'egi') ?? bug('NOI has income')
    const egi = await open(income.node)
    const rent = partOf(egi, 'category', 'rent')
    const ofRent = await open(rent.node)
    expect(ofRent.value).toBe(rent.value)
    const property = partOf(ofRent, 'property', 'P10')
    const ofProperty = await open(property.node)
    expect(ofProperty.value).toBe(property.value)
    const month = partOf(ofProperty, 'month', '2026-03')
    const bookings = await bookingsOf(month.node)
    expect(bookings.sum).toBe(month.value)
    const others = bookings.rows.filter(
      ({ category, date, propertyId }) =>
        category !== 'rent' || !date.startsWith('2026-03') || propertyId !== 'P10',
    )
    expect(others).toEqual([])
  })

  it('leads from a debt to each payment of principal, which adds up to what is owed', async () => {
    const debt = await open(nodeOf('loanBalance'))
    for (const row of debt.rows?.rows ?? []) {
      const loan = await open(row.node ?? nodeOf('loanBalance'))
      expect(loan.value).toBe(row.cells.at(-1))
      expect(ofRows(loan)).toBe(loan.value)
    }
  })

  it('answers bookings page by page, newest first, with the sum of all', async () => {
    const all = await bookingsOf(nodeOf('opex'))
    const { db } = sample()
    const second = await listLineageBookings(db, {
      ...ask(),
      node: nodeOf('opex'),
      offset: 10,
      limit: 10,
    })
    expect(second.rows).toEqual(all.rows.slice(10, 20))
    expect(second).toMatchObject({ count: all.count, sum: all.sum })
    const dates = all.rows.map(({ date }) => date)
    expect(dates).toEqual(dates.toSorted().toReversed())
  })

  it('counts single days where the period does not end with a month', async () => {
    const period = { kind: 'custom', from: '2026-01-10', to: '2026-03-05' } as const
    const node = nodeOf('egi')
    const lineage = await open(node, { period })
    const question = { ...ask({ period }), node, offset: 0, limit: 1000 }
    const { rows, sum: all } = await listLineageBookings(sample().db, question)
    expect(all).toBe(lineage.value)
    expect(sum(rows.map(({ amount }) => amount))).toBe(lineage.value)
    expect(rows.every(({ date }) => '2026-01-10' <= date && date <= '2026-03-05')).toBe(true)
  })

  it('says by how many years a yearly rate was divided', async () => {
    const period = { kind: 'custom', from: '2026-01-01', to: '2026-06-30' } as const
    const capRate = await open(nodeOf('capRate'), { period })
    expect(capRate.years).toBe(0.5)
    expect(ofTerms(capRate)).toBeCloseTo(capRate.value ?? 0, 12)
    expect((await open(nodeOf('dscr'), { period })).years).toBeNull()
  })
})
