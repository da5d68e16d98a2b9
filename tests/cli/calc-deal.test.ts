import { describe, expect, it } from 'vitest'
import { withMoney } from '#shared/deals/deal-terms'
import { withLoan } from '../deal-analyses/worked-deal.ts'
import { runInProcess } from './calc-run.ts'

/** Four flats for $400,000 with 75 % interest-only at 6 %, as a portfolio file has it. */
const file = withMoney(withLoan(), (cents) => cents / 100)

const calculate = (name: string, input: unknown, ...more: string[]) =>
  runInProcess(['calc', name, '--input', '-', ...more], input)

describe('freehold calc deal', () => {
  it('prints figures, limits and offers of an underwriting in currency units', async () => {
    const { status, out } = await calculate('deal', file, '--json')
    expect(status).toBe(0)
    // NOI 30,000 and interest 18,000; $111,000 to close; rates are shares, not money.
    expect(JSON.parse(out)).toMatchObject({
      figures: { price: 400_000, noiYear1: 30_000, goingInCap: 0.075, cashToClose: 111_000 },
      limits: { breakEvenRate: expect.closeTo(0.1, 6) },
      reasons: { mostToPay: null },
      offers: [
        { lender: 'Prairie State Bank', isChosen: true, loan: 300_000, rate: 0.06 },
        { offerId: null, loan: 0, equityNeeded: 408_000 },
      ],
    })
    const { out: table } = await calculate('deal', file)
    expect(table).toContain('Going-in cap          7.50%')
    expect(table).toMatch(/\* Prairie State Bank +300,000.00 +1.6667 +111,000.00/)
  })

  it('is projected month by month where a pro-forma is asked for', async () => {
    const { out } = await calculate('proforma', { deal: file }, '--json')
    const { months, figures } = JSON.parse(out)
    expect(months).toHaveLength(13)
    // 4,000 of rent less 5 % and 1,300 of costs.
    expect(months[1]).toMatchObject({ noi: 2500, interest: -1500 })
    expect(figures.dscrYear1).toBeCloseTo(30 / 18, 9)
  })

  it('names the place of what it refuses', async () => {
    const offers = file.offers.map((offer) => Object.assign({}, offer, { loanToPrice: 7 }))
    const refused = await calculate('deal', { ...file, offers }, '--json')
    expect(refused.status).toBe(2)
    expect(JSON.parse(refused.err)).toMatchObject({ error: { path: '/offers/0/loanToPrice' } })
    const { err } = await calculate('proforma', { deal: { ...file, price: -1 } }, '--json')
    expect(JSON.parse(err)).toMatchObject({ error: { path: '/deal/price', code: 'not_positive' } })
  })
})
