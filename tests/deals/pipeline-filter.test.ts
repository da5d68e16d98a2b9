import { describe, expect, it } from 'vitest'
import type { DealScore } from '#shared/deals/buy-criteria'
import { type Deal, type DealMove, emptyDealFacts } from '#shared/deals/deals'
import { passReasons } from '../../renderer/deals/pass-reasons.ts'
import {
  type DealSort,
  everyDeal,
  filterDeals,
  sortDeals,
} from '../../renderer/deals/pipeline-filter.ts'

const deal = (id: string, part: Partial<Deal>): Deal => ({
  ...emptyDealFacts,
  id,
  portfolioId: 'p',
  name: id,
  sector: 'office',
  city: 'Austin',
  region: 'TX',
  price: 100,
  noi: 6,
  risk: 0.01,
  units: null,
  area: null,
  yearBuilt: null,
  stage: 'lead',
  notes: '',
  ...part,
})
const deals = [
  deal('Elm 10', { noi: 5 }),
  deal('Elm 9', { city: 'Denver', region: 'CO', price: 300, noi: 24 }),
  deal('Oak', { sector: 'retail', price: 200 }),
]
const score = (value: number | null): DealScore => ({ score: value, marks: [] })
const scores = new Map([
  ['Elm 10', score(80)],
  ['Elm 9', score(20)],
])
const moved = (dealId: string, movedAt: string): [string, DealMove] => [
  dealId,
  { id: dealId, dealId, stage: 'lead', movedAt, reason: '' },
]
const lastMoves = new Map([moved('Elm 9', '2026-03-01'), moved('Elm 10', '2026-01-01')])
const names = (found: readonly Deal[]) => found.map(({ name }) => name)

describe('the pipeline', () => {
  it.each([
    [{ text: 'ELM den' }, ['Elm 9']],
    [{ text: 'tx' }, ['Elm 10', 'Oak']],
    [{ sector: 'retail' }, ['Oak']],
    [{ leastScore: 50 }, ['Elm 10']],
    [{ text: 'elm', sector: 'retail' }, []],
    [{}, ['Elm 10', 'Elm 9', 'Oak']],
  ])('shows of %o the deals %o', (part, expected) => {
    expect(names(filterDeals(deals, { ...everyDeal, ...part }, scores))).toEqual(expected)
  })

  it.each<[DealSort, string[]]>([
    ['score', ['Elm 10', 'Elm 9', 'Oak']],
    ['name', ['Elm 9', 'Elm 10', 'Oak']],
    ['price', ['Elm 9', 'Oak', 'Elm 10']],
    // 8 %, 5 % and 3 %.
    ['yield', ['Elm 9', 'Elm 10', 'Oak']],
    ['longest', ['Oak', 'Elm 10', 'Elm 9']],
  ])('by %s stands as %o', (sort, expected) => {
    expect(names(sortDeals(deals, sort, { scores, lastMoves }))).toEqual(expected)
  })
})

it('offers the reasons deals were passed on for, the most frequent and then the last first', () => {
  const passed = (reason: string): DealMove => ({
    id: 'm',
    dealId: 'd',
    stage: 'passed',
    movedAt: '2026-01-01T00:00:00Z',
    reason,
  })
  const moves = ['Roof', 'Outbid.', 'Price', 'Outbid.', ''].map(passed)
  const opened = Object.assign(passed('A plan'), { stage: 'offer' as const })
  expect(passReasons([...moves, opened])).toEqual(['Outbid.', 'Price', 'Roof'])
})
