import type { DealPickerInput } from '#shared/deal-picker/deal-picker'
import { explainDealPicker } from '#solvers/deal-picker/deal-picker-explain'
import { findNeededValue } from '#solvers/find-needed-value'
import { describe, expect, it } from 'vitest'
import { randomInput } from './random-deals.ts'
import { EXAMPLE, context, solve } from './solve.ts'

const STYLE = { currency: 'USD', locale: 'en-US' }

describe('the price at which a rejected deal would be picked', () => {
  const D = { id: 'D', name: 'Mill Lane', price: 500_000, yield: 0.04, sector: 'retail' }
  const input = { ...EXAMPLE, deals: [...EXAMPLE.deals, D] } as DealPickerInput

  it('is 400,000 for a deal that earns 20,000 where money earns 5 %', () => {
    const { whyNot, rejectedCount } = explainDealPicker(input, solve(input), STYLE)
    expect(rejectedCount).toBe(1)
    expect(whyNot).toEqual([
      {
        dealId: 'D',
        reason: 'price',
        neededPrice: expect.closeTo(400_000, 3) as number,
        certainty: 'exact',
        sentence: 'Mill Lane would be picked below $400,000; it is offered at $500,000.',
      },
    ])
  })

  it('is true just below and no longer just above', () => {
    let checked = 0
    for (let seed = 1; seed <= 60; seed++) {
      const each = randomInput(seed, 8)
      const result = solve(each)
      if (result.status !== 'optimal' || result.duals.degenerate) continue
      for (const { dealId, neededPrice } of explainDealPicker(each, result, STYLE).whyNot) {
        if (neededPrice === null) continue
        const isPicked = (price: number) => {
          const answer = solve(atPrice(each, dealId, price))
          return answer.plan?.deals.some(({ id }) => id === dealId) ?? null
        }
        const below = isPicked(neededPrice * 0.999)
        // Some prices would need a yield above 1, which is no input.
        if (below === null) continue
        expect({ seed, dealId, below, above: isPicked(neededPrice * 1.001) }).toEqual({
          seed,
          dealId,
          below: true,
          above: false,
        })
        checked += 1
      }
    }
    expect(checked).toBeGreaterThan(60)
  })

  it('is found by solving again, also where deals are whole', () => {
    const linear = neededOf(input)
    expect(linear).toMatchObject({ isChosen: false, complete: true })
    expect(linear?.needed).toBeCloseTo(400_000, -1)
    // Whole: B and C leave 100,000. D must beat C's 22,000 beside B, or join B and C for 100,000.
    const whole = { ...input, mode: 'whole' as const }
    const answer = neededOf(whole)
    const price = answer?.needed ?? 0
    const isPicked = (at: number) =>
      solve(atPrice(whole, 'D', at)).plan?.deals.some(({ id }) => id === 'D')
    expect({ price, below: isPicked(price * 0.999), above: isPicked(price * 1.001) }).toEqual({
      price,
      below: true,
      above: false,
    })
    expect(answer?.sentence).toMatch(/^Mill Lane would be picked below \$/)
  })

  it('is none for a deal without income, one excluded or one out of ticket', () => {
    const odd = {
      ...EXAMPLE,
      deals: [
        ...EXAMPLE.deals,
        { id: 'loss', price: 100_000, yield: -0.02 },
        { id: 'out', price: 100_000, yield: 0.2, exclude: true },
        { id: 'tiny', price: 100_000, yield: 0.2, minTicket: 200_000 },
      ],
    } as DealPickerInput
    const { whyNot } = explainDealPicker(odd, solve(odd), STYLE)
    expect(whyNot.map(({ dealId, reason }) => [dealId, reason])).toEqual([
      ['loss', 'no-price'],
      ['tiny', 'ticket'],
      ['out', 'excluded'],
    ])
  })
})

const neededOf = (input: DealPickerInput) =>
  findNeededValue(context, { optimizer: 'deal-picker', input, optionId: 'D', explain: STYLE })

const atPrice = (input: DealPickerInput, dealId: string, price: number): DealPickerInput => ({
  ...input,
  deals: input.deals.map((deal) =>
    deal.id === dealId
      ? Object.assign({}, deal, { price, yield: (deal.price * deal.yield) / price })
      : deal,
  ),
})
