import type { CapexFacts } from '#shared/capex-phasing/capex-facts'
import { parseCapexPhasingInput } from '#shared/capex-phasing/capex-phasing'
import { describe, expect, it } from 'vitest'
import { draftOfInput, readHandedRun } from '../../renderer/capex-phasing/draft-of-input.ts'
import { type CapexDraft, proposeDraft } from '../../renderer/capex-phasing/draft.ts'
import { sentenceAt } from '../../renderer/capex-phasing/input/error-sentences.ts'
import { covenantCrews, earliestOf, toInput } from '../../renderer/capex-phasing/to-input.ts'

const facts: CapexFacts = {
  startMonth: '2027-01',
  projects: [
    {
      id: 'roof',
      propertyId: 'elm',
      propertyName: 'Elm House',
      name: 'Roof',
      cost: 5_000_000,
      durationMonths: 2,
      upliftMonthly: 60_000,
      startMonth: null,
      deadline: '2027-12',
      status: 'idea',
      notes: '',
    },
  ],
  lettings: [
    {
      unitId: 'u3',
      propertyId: 'elm',
      name: '3',
      tenantName: 'Doe',
      endsOn: '2027-03-31',
      emptyFrom: '2027-04',
      rentPerMonth: 90_000,
    },
  ],
  cash: { opening: null, noiPerMonth: 400_000, inflow: Array.from({ length: 240 }, () => 100_000) },
  debts: [
    {
      propertyId: 'elm',
      propertyName: 'Elm House',
      noiPerMonth: 400_000,
      debtServicePerMonth: 300_000,
    },
  ],
}

const proposed = proposeDraft(facts, 'USD')
const withProject = (fields: Partial<CapexDraft['projects'][number]>): CapexDraft => ({
  ...proposed,
  projects: proposed.projects.map((project) => Object.assign({}, project, fields)),
})

describe('The planner’s form', () => {
  it('proposes an input that is valid as it stands, money in dollars', () => {
    const parsed = parseCapexPhasingInput(toInput(proposed, facts, 'USD'))
    expect(parsed).toMatchObject({
      ok: true,
      input: {
        startMonth: '2027-01',
        months: 36,
        maxParallel: 3,
        cash: { opening: 0, reinvestUplift: true },
        projects: [
          { id: 'roof', name: 'Roof', cost: 50_000, upliftMonthly: 600, deadline: '2027-12' },
        ],
      },
    })
    expect(parsed.ok && parsed.input.cash?.inflow).toEqual(Array.from({ length: 36 }, () => 1000))
  })

  it('lets works that need a unit empty wait for the end of its lease, or longer if that was typed', () => {
    const at = (earliest: string | null) => earliestOf({ earliest, waitsFor: 'u3' }, facts)
    expect([at(null), at('2027-02'), at('2027-06')]).toEqual(['2027-04', '2027-04', '2027-06'])
    expect(earliestOf({ earliest: null, waitsFor: null }, facts)).toBeNull()
    const input = toInput(withProject({ waitsFor: 'u3' }), facts, 'USD')
    expect(input['projects']).toMatchObject([{ earliest: '2027-04' }])
  })

  it('turns a DSCR covenant into rent to spare: 4,000 less 1.2 times 3,000 is 400 a month', () => {
    const terms = { ...proposed.terms, minDscr: 1.2 }
    expect(covenantCrews({ ...proposed, terms }, facts, 'USD')).toEqual([])
    const losing = { ...withProject({ rentLossMonthly: 250 }), terms }
    expect(covenantCrews(losing, facts, 'USD')).toEqual([
      { id: 'dscr:elm', name: 'rent to spare at Elm House', capacity: 400 },
    ])
    const input = toInput(losing, facts, 'USD')
    expect(input['projects']).toMatchObject([{ crew: { 'dscr:elm': 250 } }])
    expect(parseCapexPhasingInput(input).ok).toBe(true)
    const broken = { ...losing, terms: { ...terms, minDscr: 2 } }
    expect(covenantCrews(broken, facts, 'USD')[0]?.capacity).toBe(0)
  })

  it('comes back from a stored run with every field it has', () => {
    const draft: CapexDraft = {
      terms: {
        ...proposed.terms,
        name: 'Again',
        inflow: 500,
        monthlyLimit: 9000,
        timeLimitSec: 10,
      },
      projects: withProject({ pick: 'must', rentLossMonthly: 5, crew: { r: 2 } }).projects,
      crews: [{ id: 'r', name: 'Roofers', capacity: 3 }],
      orders: [],
      groups: [{ rowId: 'g', projects: ['roof'], max: 1, min: null }],
    }
    const stored = toInput(draft, facts, 'USD')
    const parsed = parseCapexPhasingInput(stored)
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors))
    expect(draftOfInput(parsed.input, 'Again', facts)).toEqual(draft)
    const handed = JSON.stringify({ name: 'Again', source: 'pipeline', input: stored })
    expect(readHandedRun(handed, facts)).toEqual(draft)
    expect(readHandedRun('{', facts)).toBeNull()
    expect(readHandedRun('{"input":{}}', facts)).toBeNull()
  })

  it('names the project in what is wrong with it', () => {
    const draft = withProject({ cost: null })
    const parsed = parseCapexPhasingInput(toInput(draft, facts, 'USD'))
    const [first] = parsed.ok ? [] : parsed.errors
    expect(first && sentenceAt(first, draft)).toBe('Roof: cost is missing.')
  })
})
