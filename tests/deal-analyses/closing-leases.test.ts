import { describe, expect, it } from 'vitest'
import type { DealTerms } from '#shared/deals/deal-terms'
import { shop } from '../deals/shop.ts'
import { startTestApp } from '../optimizations/test-app.ts'
import { fourFlats } from './worked-deal.ts'

const [flats] = fourFlats.units
if (flats === undefined) throw new Error('the worked deal has units')

/** Four let flats for 14 months more, and two empty shops. */
const terms: DealTerms = {
  ...fourFlats,
  units: [
    { ...flats, leaseMonthsLeft: 14 },
    {
      ...flats,
      id: 's',
      label: 'Shops',
      count: 2,
      use: 'retail',
      currentRent: 0,
      marketRent: 250_000,
    },
  ],
}

async function startWithOffer() {
  const app = await startTestApp()
  const { id: dealId } = await app.api.deals.create(shop(app))
  await app.api.dealAnalyses.save({ id: null, dealId, name: 'Base', terms })
  await app.api.deals.setStage({ dealId, stage: 'offer' })
  return { ...app, dealId, closing: { dealId, closedOn: '2026-11-20' } }
}

const asOf = '2026-12-31'

const fourTimes = <T>(row: T): T[] => [row, row, row, row]

describe('closing a deal', () => {
  it('lets its let units to tenants not known yet and leaves the empty ones at market rent', async () => {
    const { api, portfolioId, closing } = await startWithOffer()
    const { propertyId } = await api.deals.close(closing)
    const { units } = await api.properties.get({ propertyId, asOf })
    expect(units.map(({ label, marketRent }) => [label, marketRent])).toEqual([
      ['Flats 1', 100_000],
      ['Flats 2', 100_000],
      ['Flats 3', 100_000],
      ['Flats 4', 100_000],
      ['Shops 1', 250_000],
      ['Shops 2', 250_000],
    ])
    const leases = await api.leases.list({ portfolioId, asOf })
    // The first of the 14 months owned is December 2026.
    expect(
      leases.map(({ unitLabel, tenantName, startDate, endDate, monthlyRent, status }) => [
        unitLabel,
        tenantName,
        startDate,
        endDate,
        monthlyRent,
        status,
      ]),
    ).toEqual(
      [1, 2, 3, 4].map((k) => [
        `Flats ${k}`,
        `Tenant of Flats ${k}, Corner shop`,
        '2026-11-20',
        '2028-01-31',
        100_000,
        'running',
      ]),
    )
    await api.audit.undo()
    expect(await api.leases.list({ portfolioId, asOf })).toEqual([])
    expect(await api.tenants.list({ portfolioId })).toEqual([])
  })

  it('takes tenants that are named, the portfolio’s own among them, and one for several units', async () => {
    const { api, portfolioId, closing } = await startWithOffer()
    await api.tenants.create({
      portfolioId,
      name: 'R. Ortiz',
      email: 'ortiz@example.com',
      phone: null,
      sector: null,
    })
    const lettings = [
      { lineId: 'u', hasLeases: true, tenants: ['r. ortiz', 'Elm Letting', 'Elm Letting'] },
    ]
    const preview = await api.deals.previewClosing({ ...closing, lettings })
    expect(
      preview.flatMap(({ entity, name, facts }) =>
        entity === 'tenant' || entity === 'lease'
          ? [[entity, name, ...facts.slice(3).map(({ name: fact, to }) => [fact, to?.value])]]
          : [],
      ),
    ).toEqual([
      ['tenant', 'Elm Letting'],
      [
        'lease',
        'Flats × 4',
        ['tenants', 'R. Ortiz, Elm Letting, Elm Letting'],
        ['unknownTenants', 1],
      ],
    ])
    await api.deals.close({ ...closing, lettings })
    const leases = await api.leases.list({ portfolioId, asOf })
    expect(leases.map(({ tenantName }) => tenantName)).toEqual([
      'R. Ortiz',
      'Elm Letting',
      'Elm Letting',
      'Tenant of Flats 4, Corner shop',
    ])
    expect(await api.tenants.list({ portfolioId })).toHaveLength(3)
  })

  it('books what the seller credits of the running month, so that nobody is in arrears before the next', async () => {
    const { api, portfolioId, closing } = await startWithOffer()
    await api.deals.close(closing)
    const owed = async (day: string) =>
      (await api.lateRent.list({ portfolioId, asOf: day })).accounts.map(
        ({ due, paid, arrears }) => [due, paid, arrears],
      )
    expect(await owed('2026-11-30')).toEqual(fourTimes([36_667, 36_667, 0]))
    expect(await owed('2026-12-31')).toEqual(fourTimes([136_667, 36_667, 100_000]))
  })

  it('books no credit where the seller gives none, and a whole month at a closing on its first day', async () => {
    const { api, closing } = await startWithOffer()
    const credits = async (more: object) =>
      (await api.deals.previewClosing({ ...closing, ...more })).flatMap(({ name, facts }) =>
        name.includes('credited') ? [facts[0]?.to?.value] : [],
      )
    expect(await credits({ creditsRent: false })).toEqual([])
    expect(await credits({ closedOn: '2026-11-01' })).toEqual([4000])
  })

  it('takes the tenants that the underwriting names, unless others are said', async () => {
    const { api, dealId, portfolioId, closing } = await startWithOffer()
    const [analysis] = await api.dealAnalyses.list({ dealId })
    const named = terms.units.map((line) =>
      line.id === 'u' ? { ...line, tenants: ['Ann Lee', 'Bo Chen'] } : line,
    )
    await api.dealAnalyses.save({
      id: analysis?.id ?? null,
      dealId,
      name: 'Base',
      terms: { ...terms, units: named },
    })
    await api.deals.close(closing)
    const leases = await api.leases.list({ portfolioId, asOf })
    expect(leases.map(({ tenantName }) => tenantName)).toEqual([
      'Ann Lee',
      'Bo Chen',
      'Tenant of Flats 3, Corner shop',
      'Tenant of Flats 4, Corner shop',
    ])
  })

  it('writes no leases where they are not wanted, and says how many units stand empty', async () => {
    const { api, portfolioId, closing } = await startWithOffer()
    const lettings = [{ lineId: 'u', hasLeases: false, tenants: [] }]
    const preview = await api.deals.previewClosing({ ...closing, lettings })
    const units = preview.filter(({ entity }) => entity === 'unit')
    expect(units.map(({ name, facts }) => [name, facts[1]?.to])).toEqual([
      ['Flats × 4', { kind: 'number', value: 4 }],
      ['Shops × 2', { kind: 'number', value: 2 }],
    ])
    await api.deals.close({ ...closing, lettings })
    expect(await api.leases.list({ portfolioId, asOf })).toEqual([])
  })
})
