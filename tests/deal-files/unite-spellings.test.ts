import { describe, expect, it } from 'vitest'
import { uniteSpellings } from '#main/deal-files/unite-spellings'
import type { FileDeal } from '#shared/deals/deal-files'

const deal = (sector: string, city: string): FileDeal => ({
  id: `${sector} ${city}`,
  name: 'A',
  price: 1,
  yield: 0.05,
  risk: 0,
  sector,
  city,
  must: false,
  exclude: false,
  minTicket: null,
  maxTicket: null,
})

const groupsOf = (pairs: readonly (readonly [string, string])[]) =>
  uniteSpellings(pairs.map(([sector, city]) => deal(sector, city))).map(({ sector, city }) => [
    sector,
    city,
  ])

describe('the sectors and cities of a list of deals', () => {
  it('are one group however a known sector is written', () => {
    expect(
      groupsOf([
        ['Single Family', 'Austin'],
        ['single_family', 'AUSTIN'],
        ['SINGLE-FAMILY', 'austin'],
        ['Office', 'New York'],
        ['office', 'new york'],
        ['Mixed use', 'Kansas City'],
      ]),
    ).toEqual([
      ['single_family', 'Austin'],
      ['single_family', 'Austin'],
      ['single_family', 'Austin'],
      ['office', 'New York'],
      ['office', 'New York'],
      ['mixed', 'Kansas City'],
    ])
  })

  it('keep the spelling that came first where the sector is the owner’s own', () => {
    expect(
      groupsOf([
        ['Self Storage', 'Köln'],
        ['self-storage', 'köln'],
        ['', ''],
      ]),
    ).toEqual([
      ['Self Storage', 'Köln'],
      ['Self Storage', 'Köln'],
      ['', ''],
    ])
  })
})
