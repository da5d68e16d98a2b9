import { describe, expect, it } from 'vitest'
import { type Deal as PipelineDeal, emptyDealFacts } from '#shared/deals/deals'
import { parseDealPickerInput } from '#shared/deal-picker/deal-picker'
import { dealFigures } from '#shared/finance/deal-figures'
import { roundFigure } from '#shared/round-figure'
import { candidatesOf, fromPipeline } from '../../renderer/deal-picker/candidates.ts'
import {
  blankTerms,
  defaultTerms,
  emptyCap,
  largestGroups,
} from '../../renderer/deal-picker/default-terms.ts'
import { type Candidate, freeChoice, newDraft } from '../../renderer/deal-picker/draft.ts'
import { exampleTerms } from '../../renderer/deal-picker/example.ts'
import { messagesByDeal, placesOf } from '../../renderer/deal-picker/input-errors.ts'
import { messagesByPath } from '../../renderer/optimizer/input/input-words.ts'
import { choicesOfInput, termsOfInput } from '../../renderer/deal-picker/terms-of-input.ts'
import { toInput } from '../../renderer/deal-picker/to-input.ts'
import { withLoan } from '../deal-analyses/worked-deal.ts'

const elm: PipelineDeal = {
  ...emptyDealFacts,
  id: 'D1',
  portfolioId: 'P',
  name: 'Elm Court',
  sector: 'multi_family',
  city: 'Austin',
  region: 'TX',
  price: 100_000_000,
  noi: 6_500_000,
  risk: 0.01,
  units: 8,
  area: 700,
  yearBuilt: 1990,
  stage: 'lead',
  notes: '',
}

const candidate = (changes: Partial<Candidate>): Candidate => ({
  id: 'X',
  name: 'X',
  price: 100,
  yield: 0.06,
  risk: 0,
  sector: '',
  city: '',
  stage: null,
  choice: freeChoice,
  ...changes,
})

describe('deals on offer', () => {
  it('turns cents of the pipeline into dollars and NOI into a yield', () => {
    const [deal] = fromPipeline([elm], ['lead'], {}, 'USD')
    expect(deal).toMatchObject({ price: 1_000_000, yield: 0.065, choice: freeChoice })
  })

  it('takes price and yield from the underwriting of a deal that has one, and says so', () => {
    const figures = {
      ...dealFigures(withLoan()),
      dealId: elm.id,
      analysisName: 'Base',
      savedAt: '2026-11-01T00:00:00.000Z',
      startMonth: '2027-01',
      holdMonths: 12,
      offers: [],
    }
    const [deal] = fromPipeline([elm], ['lead'], {}, 'USD', new Map([[elm.id, figures]]))
    // $400,000 and $8,000 of costs, NOI $30,000; $111,000 of own money.
    expect(deal).toMatchObject({
      price: 408_000,
      yield: 30_000 / 408_000,
      underwriting: { name: 'Base', cashToClose: 111_000 },
    })
    expect(toInput(exampleTerms, deal ? [deal] : [])['deals']).toEqual([
      expect.not.objectContaining({ underwriting: expect.anything() }),
    ])
  })

  it('offers only the stages that were chosen', () => {
    expect(
      fromPipeline([elm, { ...elm, id: 'D2', stage: 'closed' }], ['lead'], {}, 'USD'),
    ).toHaveLength(1)
  })

  it('takes the wishes of a file until they are changed on screen', () => {
    const deal = {
      id: 'F',
      name: 'F',
      price: 5,
      yield: 0.05,
      risk: 0,
      sector: '',
      city: '',
      must: true,
      exclude: false,
      minTicket: null,
      maxTicket: 4,
    }
    const file = {
      name: 'f.csv',
      preview: null,
      mapping: [],
      ratesInPercent: false,
      numberStyle: '1,234.56' as const,
      mapped: { deals: [deal], problems: [], problemCount: 0 },
    }
    const draft = { ...newDraft, source: 'csv' as const, file }
    expect(candidatesOf(draft, [], 'USD')[0]?.choice).toEqual({
      pick: 'must',
      minTicket: null,
      maxTicket: 4,
    })
    const changed = { ...draft, csv: { terms: null, choices: { F: freeChoice } } }
    expect(candidatesOf(changed, [], 'USD')[0]?.choice).toEqual(freeChoice)
  })
})

describe('proposed terms', () => {
  it.each([
    [19_793_750, 20_000_000],
    [12_400_000, 10_000_000],
    [12_600_000, 15_000_000],
    [431_000, 400_000],
  ])('rounds %d to %d, as a person would say it', (value, rounded) => {
    expect(roundFigure(value)).toBe(rounded)
  })

  it('proposes a quarter of what is on offer, and no cap where there are only two sectors', () => {
    const terms = defaultTerms([
      candidate({ id: 'A', price: 2_000_000, sector: 'office' }),
      candidate({ id: 'B', price: 2_000_000, sector: 'retail' }),
    ])
    expect(terms).toMatchObject({ budget: 1_000_000, riskPenalty: 1, caps: [] })
  })

  it('caps the two largest of three sectors at 30 %', () => {
    const deals = ['office', 'retail', 'condo'].map((sector, index) =>
      candidate({ id: sector, sector, price: 100 * (index + 1) }),
    )
    expect(largestGroups(deals, 'sector')).toEqual(['condo', 'retail', 'office'])
    expect(defaultTerms(deals).caps.map(({ key, maxShare }) => [key, maxShare])).toEqual([
      ['condo', 0.3],
      ['retail', 0.3],
    ])
  })

  it('proposes no budget when nothing is on offer', () => {
    expect(defaultTerms([]).budget).toBeNull()
  })
})

describe('the input made of terms', () => {
  const examples = candidatesOf({ ...newDraft, source: 'example' }, [], 'USD')

  it('is the worked example of the contract, and passes its checks', () => {
    const parsed = parseDealPickerInput(toInput(exampleTerms, examples))
    expect(parsed.ok).toBe(true)
    expect(parsed.ok && parsed.input).toMatchObject({
      budget: 1_000_000,
      riskPenalty: 0.5,
      caps: [{ by: 'sector', key: 'office', maxAmount: 700_000 }],
      deals: [{ id: 'A', price: 600_000, yield: 0.08, risk: 0.02, sector: 'office' }, {}, {}],
    })
  })

  it('leaves empty fields, unused loans and absent groups out', () => {
    const input = toInput({ ...blankTerms, budget: 10 }, [candidate({})])
    expect(input).toEqual({
      mode: 'fractional',
      budget: 10,
      riskPenalty: 1,
      deals: [{ id: 'X', name: 'X', price: 100, yield: 0.06, risk: 0 }],
    })
  })

  it('comes back as the terms and choices it was made of', () => {
    const terms = {
      ...exampleTerms,
      minDeals: 1,
      ticketMin: 1000,
      loan: { isUsed: true, maxLtv: 0.6, rate: 0.05, maxLoan: null, minIcr: 1.5 },
    }
    const leftOut = { ...freeChoice, pick: 'exclude' as const }
    const example = { terms: null, choices: { C: leftOut } }
    const deals = candidatesOf({ ...newDraft, source: 'example', example }, [], 'USD')
    const parsed = parseDealPickerInput(toInput(terms, deals))
    if (!parsed.ok) throw new Error('the input does not fit')
    expect(termsOfInput(parsed.input, '')).toEqual({
      ...terms,
      caps: [{ ...exampleTerms.caps[0], rowId: 'stored-0' }],
    })
    expect(choicesOfInput(parsed.input.deals)).toEqual({
      C: { pick: 'exclude', minTicket: null, maxTicket: null },
    })
  })
})

describe('errors at their places', () => {
  const deals = [candidate({ id: 'A' }), candidate({ id: 'B', price: -1, yield: 5 })]
  const parsed = parseDealPickerInput(toInput({ ...blankTerms, caps: [emptyCap('r')] }, deals))
  const errors = parsed.ok ? [] : parsed.errors

  it('stand at the field', () => {
    expect(messagesByPath(errors).get('/budget')).toBe('Budget is missing.')
  })

  it('stand at the deal by its id, without its number in the list', () => {
    expect([...messagesByDeal(errors, deals).keys()]).toEqual(['B'])
    expect(messagesByDeal(errors, deals).get('B')).toMatch(/^Price .+ Yield /)
  })

  it('lead to the field, or to the row and else its list', () => {
    expect(placesOf('/ticket/min', deals)[0]).toBe('dp-field-ticket-min')
    expect(placesOf('/deals/1/price', deals)).toEqual(['dp-deal-B', 'dp-list-deals'])
  })
})
