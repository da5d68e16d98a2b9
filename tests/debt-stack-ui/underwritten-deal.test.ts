import { describe, expect, it } from 'vitest'
import type { UnderwrittenDeal } from '#shared/deals/deal-analyses'
import { dealFigures } from '#shared/finance/deal-figures'
import { draftOfInput } from '../../renderer/debt-stack/draft-of-input.ts'
import { indexFor, proposeStack } from '../../renderer/debt-stack/propose.ts'
import { withSubject } from '../../renderer/debt-stack/subject-terms.ts'
import { toInput } from '../../renderer/debt-stack/to-input.ts'
import { parseDebtStackInput } from '#shared/debt-stack/debt-stack'
import { fourFlats, interestOnly } from '../deal-analyses/worked-deal.ts'
import { deal, facts } from './stack-fixtures.ts'

const floating = {
  ...interestOnly,
  id: 'f',
  lender: 'Blue Ridge',
  loanToPrice: null,
  amount: 20_000_000,
  rate: {
    type: 'floating' as const,
    index: 'SOFR',
    margin: 0.021,
    cap: null,
    floor: 0.01,
    startRate: 0.06,
  },
  interestOnlyMonths: 24,
  fees: 0,
  prepaymentSteps: [
    { untilMonth: 12, rate: 0.03 },
    { untilMonth: 24, rate: 0.01 },
  ],
}
const terms = {
  ...fourFlats,
  offers: [interestOnly, floating],
  chosenOfferId: null,
  holdMonths: 18,
}
const underwritten: UnderwrittenDeal = {
  ...dealFigures(terms),
  dealId: 'd1',
  analysisName: 'Base',
  savedAt: '2026-10-01T00:00:00Z',
  startMonth: terms.startMonth,
  holdMonths: terms.holdMonths,
  offers: terms.offers,
}
const subject = { kind: 'deal', id: 'd1' } as const
const given = facts({ underwritten: new Map([['d1', underwritten]]) })

describe('A stack for an underwritten deal', () => {
  it('needs price and costs, is worth the price, earns the NOI of year 1 and starts with the closing', () => {
    // $400,000 and 2 % of costs; rent 48,000 less 2,400 and 15,600; owned from January 2027 for 18 months.
    expect(proposeStack(given, subject)).toMatchObject({
      need: 408_000,
      value: 400_000,
      noi: 30_000,
      startDate: '2026-12-31',
      holdYears: 1.5,
    })
    // A closing that is over by the day looked at is today's.
    expect(proposeStack({ ...given, asOf: '2027-02-03' }, subject).startDate).toBe('2027-02-03')
  })

  it('has the offers of its lenders as senior money, and nobody else’s', () => {
    const { tranches } = proposeStack(given, subject)
    expect(tranches.map(({ name, type }) => [name, type])).toEqual([
      ['Prairie State Bank', 'senior'],
      ['Blue Ridge', 'senior'],
      ['Mezzanine', 'mezz'],
      ['Own money', 'equity'],
    ])
    // $3,000 on $300,000 is 1 %; interest only to its end.
    expect(tranches[0]).toMatchObject({
      rateType: 'fixed',
      rate: 0.06,
      max: 300_000,
      upfrontFee: 0.01,
      exitFee: null,
      termMonths: 120,
      amortization: 'interest-only',
    })
    // Sold after 18 months, within the step that lasts until month 24.
    expect(tranches[1]).toMatchObject({
      rateType: 'floating',
      margin: 0.021,
      floor: 0.01,
      max: 200_000,
      upfrontFee: null,
      exitFee: 0.01,
      amortization: 'annuity',
      amortMonths: 360,
    })
  })

  it('is an input that can be run, and comes back from it the same', () => {
    const draft = proposeStack(given, subject)
    const parsed = parseDebtStackInput(toInput(draft))
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors))
    expect(draftOfInput(parsed.input, { name: '', subject }).tranches[1]).toMatchObject({
      name: 'Blue Ridge',
      exitFee: 0.01,
    })
  })

  it('gives way to another subject, but what was typed stays', () => {
    const known = { ...given, deals: [deal(), deal({ id: 'd2' })] }
    const at = { facts: known, index: indexFor(known) }
    const draft = proposeStack(known, subject)
    const other = { kind: 'deal', id: 'd2' } as const
    const proposed = proposeStack(known, other)
    expect(withSubject(draft, other, at)).toMatchObject({
      need: 2_500_000,
      startDate: '2026-10-31',
      holdYears: 5,
      tranches: proposed.tranches,
    })
    const typed = {
      ...draft,
      holdYears: 7,
      tranches: draft.tranches.map((tranche) =>
        tranche.type === 'mezz' ? Object.assign({}, tranche, { rate: 0.12 }) : tranche,
      ),
    }
    const changed = withSubject(typed, other, at)
    expect(changed.holdYears).toBe(7)
    const names = proposed.tranches.filter(({ type }) => type !== 'mezz').map(({ name }) => name)
    expect(changed.tranches?.map(({ name, rate }) => [name, rate]).at(-1)).toEqual([
      'Mezzanine',
      0.12,
    ])
    expect(changed.tranches?.map(({ name }) => name)).toEqual([...names, 'Mezzanine'])
  })
})
