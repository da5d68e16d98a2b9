import { LeasingMixExplanation } from '#shared/leasing-mix/leasing-mix'
import type { LeasingMixInput } from '#shared/leasing-mix/leasing-mix'
import {
  cashFlowByMonth,
  expiryByYear,
  metricsWithout,
} from '#shared/leasing-mix/leasing-mix-figures'
import { explainLeasingMix } from '#solvers/leasing-mix/leasing-mix-explain'
import { describe, expect, it } from 'vitest'
import { randomLeasing } from './random-leasing.ts'
import { EXAMPLE, optimum, solve } from './solve-leasing.ts'

const style = { currency: 'USD', locale: 'en-US', areaUnit: 'sqm' } as const
const explain = (input: object) =>
  LeasingMixExplanation.parse(explainLeasingMix(input as LeasingMixInput, solve(input), style))

describe('Leasing Mix in words', () => {
  it('says what to offer, what it brings and how the WAULT moves', () => {
    const existing = [{ id: 'e', area: 500, rent: 100_000, remainingMonths: 36 }]
    const { headline, limits } = explain({ ...EXAMPLE, existing })
    // 200,000 · T + 100,000 · 3 ≥ 5 · 300,000 needs T = 6: half for ten years, half for two.
    expect(headline).toBe(
      'The best plan offers 1 unit with 1,000 m² and brings $125,000 of net cash flow over 12 months. The WAULT goes from 3 to 5 years.',
    )
    // 300,000 more rent-years a year of WAULT, at 0.09375 each.
    expect(limits.map(({ sentence }) => sentence)).toEqual([
      'The least WAULT of 5 years costs you $28,125 over 12 months for each year.',
    ])
  })

  it('names each limit by what was typed, with the money it costs', () => {
    const input = {
      ...EXAMPLE,
      waultFloor: 1,
      incentiveBudget: 10_000,
      occupancyTarget: 0.5,
      packages: EXAMPLE.packages.map((terms, k) => ({ ...terms, sector: 'law', maxArea: 900 - k })),
      sectorCaps: [{ sector: 'law', maxShare: 0.95, basis: 'area' }],
    }
    const sentences = explain(input).limits.map(({ sentence }) => sentence)
    expect(sentences[0]).toBe('The incentive budget leaves room: $7,450 of it is not used.')
    expect(sentences.join('\n')).toMatch(
      /The occupancy target of 50% leaves room: the plan stands at 95%/,
    )
    expect(sentences.join('\n')).toMatch(/The 95% cap on the area of law/)
    expect(sentences.join('\n')).toMatch(/The limit of 899 m² on “short”/)
  })

  it('says at which rent a rejected package would be offered: 143.75 in the example', () => {
    // Five years meet the floor by themselves, so they compete with the unit’s price alone.
    const packages = [...EXAMPLE.packages, { id: 'five', rent: 100, termMonths: 60 }]
    const { notOffered, notOfferedCount } = explain({ ...EXAMPLE, packages })
    expect(notOfferedCount).toBe(1)
    expect(notOffered[0]).toMatchObject({ unitId: 'U1', packageId: 'five', certainty: 'exact' })
    expect(notOffered[0]?.neededRent).toBeCloseTo(143.75, 6)
    expect(notOffered[0]?.sentence).toBe(
      'U1 on “five” would be offered above $143.75 per m² a year; its rent is $100.00.',
    )
  })

  it('is right about needed rents: just above, the offer is made and the optimum rises', () => {
    let checked = 0
    for (let seed = 1; seed <= 60; seed++) {
      const input = randomLeasing(seed, 2, 4)
      const result = solve(input)
      if (result.status !== 'optimal' || result.duals.degenerate) continue
      const { notOffered } = explainLeasingMix(input, result, style)
      for (const { packageId, neededRent } of notOffered.slice(0, 2)) {
        const users = notOffered.filter((each) => each.packageId === packageId)
        if (neededRent === null || users.length !== input.units.length) continue
        const least = Math.min(...users.map((each) => each.neededRent ?? Infinity))
        const at = (rent: number) =>
          optimum({
            ...input,
            packages: input.packages.map((terms) =>
              terms.id === packageId ? Object.assign({}, terms, { rent }) : terms,
            ),
          })
        const here = result.objective ?? 0
        expect(at(least * 0.999)).toBeCloseTo(here, 2)
        expect(at(least * 1.05 + 0.5)).toBeGreaterThan(here)
        checked += 1
      }
    }
    expect(checked).toBeGreaterThan(8)
  })

  it('says why a unit stays empty', () => {
    const units = [...EXAMPLE.units, { id: 'U2', name: 'Cellar', area: 10, type: 'cellar' }]
    const packages = EXAMPLE.packages.map((terms) => ({ ...terms, unitTypes: ['office'] }))
    const { empty } = explain({
      ...EXAMPLE,
      units: units.map((unit) => Object.assign({ type: 'office' }, unit)),
      packages,
    })
    expect(empty).toEqual([
      { unitId: 'U2', sentence: 'Cellar stays empty: no package is for units of its type.' },
    ])
  })

  it('tells which limits cannot hold and what would help', () => {
    const { headline, infeasibility } = explain({
      ...EXAMPLE,
      waultFloor: 12,
      occupancyTarget: 0.5,
    })
    expect(headline).toBe('No plan can meet all your limits at once.')
    expect(infeasibility?.headline).toBe(
      'These limits cannot all hold: the occupancy target and the least WAULT.',
    )
    expect(infeasibility?.fixes.map(({ sentence }) => sentence)).toEqual([
      'Lower the least WAULT from 12 years to 10 years.',
    ])
  })
})

describe('The figures of a leasing plan', () => {
  it('add up to the objective month by month', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const { objective: _kind, discountRate: _rate, ...input } = randomLeasing(seed, 4, 4)
      const { plan, objective } = solve(input)
      if (!plan || objective === null) continue
      const net = cashFlowByMonth(input, plan).reduce((sum, month) => sum + month.net, 0)
      expect({ seed, net }).toEqual({ seed, net: expect.closeTo(objective, 3) as number })
    }
  })

  it('give each rent the year in which it ends, and the state without the plan', () => {
    const input = {
      ...EXAMPLE,
      existing: [
        { id: 'e', area: 1000, rent: 90_000, remainingMonths: 12 },
        { id: 'f', area: 500, rent: 10_000, remainingMonths: 13 },
      ],
    }
    const plan = {
      lettings: [{ unit: 'U1', package: 'short', share: 1, area: 1000 }],
      metrics: { incentive: 0, occupancy: 1, wault: 2, rentBySector: {} },
    }
    expect(expiryByYear(input, plan).slice(0, 3)).toEqual([
      { year: 0, existing: 90_000, offered: 0 },
      { year: 1, existing: 10_000, offered: 200_000 },
      { year: 2, existing: 0, offered: 0 },
    ])
    // (90,000 · 1 + 10,000 · 13/12) / 100,000; 1,500 of 2,500 m² let.
    expect(metricsWithout(input)).toEqual({
      occupancy: 0.6,
      wault: expect.closeTo(1.008_333, 5) as number,
    })
  })
})
