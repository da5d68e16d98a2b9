import { describe, expect, it } from 'vitest'
import { datedInternalRate } from '#shared/finance/internal-rate'
import { type FigureKey, figureKeys } from '#shared/finance/metric-formulas'
import type { Lineage, LineageNode } from '#shared/lineage'
import { getFigures } from '#main/metrics/figure-handlers'
import { getLineage, listLineageBookings } from '#main/metrics/lineage-handlers'
import { ask } from './ask.ts'
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

describe('the lineage of a figure', () => {
  // P12 is the property whose books begin with its purchase, so that it has a return.
  it.each(figureKeys.flatMap((metric) => [[metric, null] as const, [metric, 'P12'] as const]))(
    'adds up to the cent, for %s of %s',
    async (metric, propertyId) => {
      const { properties, together } = await getFigures(sample().db, ask())
      const figures =
        propertyId === null ? together : properties.find(({ id }) => id === propertyId)?.figures
      const lineage = await open(nodeOf(metric, { propertyId }))
      expect({ value: lineage.value, reason: lineage.reason }).toEqual(figures?.[metric])
      if (lineage.value === null) return
      if (lineage.terms.length > 0) expect(ofTerms(lineage)).toBeCloseTo(lineage.value, 10)
      if (lineage.rows !== null) expect(ofRows(lineage)).toBeCloseTo(lineage.value, 8)
      for (const group of lineage.groups.filter(({ adds }) => adds))
        expect(sum(group.rows.map(({ value }) => value))).toBe(lineage.value)
      if (lineage.hasBookings) {
        const { rows, count, sum: all } = await bookingsOf(nodeOf(metric, { propertyId }))
        expect(all).toBe(lineage.value)
        expect(rows).toHaveLength(count)
        expect(sum(rows.map(({ amount }) => amount))).toBe(lineage.value)
      }
      const ways = lineage.terms.length + lineage.groups.length + (lineage.rows === null ? 0 : 1)
      expect(ways).toBeGreaterThan(0)
    },
  )

  it('leads from NOI over income, a category, a property and a month to the bookings', async () => {
    const noi = await open(nodeOf('noi'))
    const income = noi.terms.find(({ node }) => node.metric === 'egi')
    const egi = await open(income?.node ?? nodeOf('egi'))
    const rent = egi.groups
      .find(({ by }) => by === 'category')
      ?.rows.find(({ key }) => key === 'rent')
    const ofRent = await open(rent?.node ?? nodeOf('egi'))
    expect(ofRent.value).toBe(rent?.value)
    const property = ofRent.groups.find(({ by }) => by === 'property')?.rows[0]
    const ofProperty = await open(property?.node ?? nodeOf('egi'))
    expect(ofProperty.value).toBe(property?.value)
    const months = ofProperty.groups.find(({ by }) => by === 'month')?.rows ?? []
    expect(sum(months.map(({ value }) => value))).toBe(property?.value)
    const month = months[0]?.node ?? nodeOf('egi')
    const bookings = await bookingsOf(month)
    expect(bookings.sum).toBe(months[0]?.value)
    expect(
      bookings.rows.every(
        ({ category, date, propertyId }) =>
          category === 'rent' && date.startsWith(month.month ?? '') && propertyId === property?.key,
      ),
    ).toBe(true)
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
