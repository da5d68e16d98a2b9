import { DealPickerExplanation } from '#shared/deal-picker/deal-picker'
import type { DealPickerInput } from '#shared/deal-picker/deal-picker'
import { explainDealPicker } from '#solvers/deal-picker/deal-picker-explain'
import { describe, expect, it } from 'vitest'
import { EXAMPLE, solve } from './solve.ts'

const explain = (input: object, style = { currency: 'USD', locale: 'en-US' }) => {
  const typed = input as DealPickerInput
  return DealPickerExplanation.parse(explainDealPicker(typed, solve(input), style))
}
const sentences = (input: object) => explain(input).limits.map(({ sentence }) => sentence)

describe('Deal Picker in words', () => {
  it('says what to buy, what one more unit of each limit brings and how far that holds', () => {
    const { headline, limits, caution } = explain(EXAMPLE)
    expect(headline).toBe(
      'The best plan buys 3 deals for $1,000,000 and earns $62,500 a year after risk and interest, at a yield of 7.5%.',
    )
    expect(limits.map(({ sentence }) => sentence)).toEqual([
      'The budget binds: another $1,000 would earn $50.00 a year, up to $1,200,000 in all.',
      'The $700,000 cap on office binds: another $1,000 would earn $5.00 a year, up to $1,000,000 in all.',
    ])
    expect(caution).toBeNull()
  })

  it('prices a share by the percentage point and leaves room where there is some', () => {
    // 1 % more office is 10,000 from D at 4 % to A at 7 %.
    const deals = [...EXAMPLE.deals, { id: 'D', price: 500_000, yield: 0.04, sector: 'retail' }]
    const caps = [{ by: 'sector', key: 'office', maxShare: 0.4 }]
    expect(sentences({ ...EXAMPLE, deals, caps, minYield: 0.05 }).slice(1)).toEqual([
      'The 40% cap on office costs you $300.00 a year for each percentage point.',
      'The minimum yield of 5% leaves room: the plan stands at 7.1%.',
    ])
  })

  it('says “given these choices” where tickets decide which deals are picked', () => {
    const { limits, caution } = explain({ ...EXAMPLE, ticket: { min: 350_000 } })
    expect(limits[0]).toMatchObject({
      exact: false,
      sentence: 'The budget binds: another $1,000 would earn $50.00 a year, given these choices.',
    })
    expect(caution).toMatch(/given these choices/)
  })

  it('calls the prices of whole deals a rough guide', () => {
    const { limits, caution } = explain({ ...EXAMPLE, mode: 'whole' })
    expect(limits[0]?.sentence).toBe(
      'The budget leaves room: $100,000 of it is not used. As a rough guide, if deals could be split it would be worth $50.00 a year for each $1,000.',
    )
    expect(caution).toMatch(/indicative/)
  })

  it('does not promise a price where several fit', () => {
    // The budget buys A and C exactly: less costs 5.5 %, more earns 5 %.
    const { limits, caution } = explain({ ...EXAMPLE, caps: [], budget: 1_000_000 })
    expect(limits[0]?.exact).toBe(false)
    expect(limits[0]?.sentence).toMatch(/about \$5[05]\.00 a year.*estimate/)
    expect(caution).toMatch(/more than one set of figures/)
  })

  it('writes sums and shares as the country does', () => {
    const { limits } = explain(EXAMPLE, { currency: 'EUR', locale: 'de-DE' })
    expect(limits[0]?.sentence).toMatch(/1\.000\s€/)
    expect(limits[0]?.sentence).toMatch(/50,00\s€/)
  })

  it('names what cannot hold together and the smallest fix', () => {
    const { headline, infeasibility } = explain({ ...EXAMPLE, minInvested: 1_200_000 })
    expect(headline).toBe('No plan can meet all your limits at once.')
    expect(infeasibility).toEqual({
      headline: 'These limits cannot all hold: the budget and the minimum to invest.',
      conflict: [
        { id: 'budget', name: 'the budget', path: '/budget', kind: 'money' },
        {
          id: 'minInvested',
          name: 'the minimum to invest',
          path: '/minInvested',
          kind: 'money',
        },
      ],
      fixes: [
        {
          id: 'minInvested',
          path: '/minInvested',
          kind: 'money',
          value: null,
          sentence: 'Lower the minimum to invest from $1,200,000 to $1,000,000.',
        },
      ],
      afterwards: 'With that, the best plan brings $62,500 a year.',
    })
  })

  it('asks to give up a deal that does not fit the budget', () => {
    const deals = [{ id: 'T', name: 'Tower', price: 5000, yield: 0.05, must: true }]
    const { infeasibility } = explain({ budget: 1000, mode: 'whole', deals })
    expect(infeasibility?.fixes).toEqual([
      {
        id: 'must:T',
        path: '/deals/0/must',
        kind: 'must',
        value: null,
        sentence: 'Give up having to buy Tower.',
      },
    ])
  })

  it('has a sentence for every kind of limit', () => {
    const everything = {
      ...EXAMPLE,
      deals: EXAMPLE.deals.map((deal) =>
        Object.assign({ city: 'Bonn', minTicket: 1000 }, deal, { must: deal.id === 'B' }),
      ),
      caps: [
        {
          by: 'sector',
          key: 'office',
          maxAmount: 700_000,
          minAmount: 1000,
          maxShare: 0.9,
          minShare: 0.01,
        },
        { by: 'city', key: 'Bonn', maxShare: 1.0, shareOf: 'budget' },
      ],
      minDeals: 1,
      maxDeals: 3,
      minYield: 0.01,
      maxRisk: 0.5,
      minInvested: 1000,
      leverage: { maxLtv: 0.2, rate: 0.04, maxLoan: 100_000, minIcr: 1.5 },
    }
    const { limits } = explain(everything)
    expect(limits.map(({ id }) => id)).toEqual([
      'budget',
      'minInvested',
      'cap:sector:office:maxAmount',
      'cap:sector:office:maxShare',
      'cap:sector:office:minAmount',
      'cap:sector:office:minShare',
      'cap:city:Bonn:maxShare',
      'minYield',
      'maxRisk',
      'minDeals',
      'maxDeals',
      'must:B',
      'ltv',
      'maxLoan',
      'minIcr',
    ])
    for (const { sentence } of limits) expect(sentence).toMatch(/^[A-Z].*\.$/)
  })
})
