import { describe, expect, it } from 'vitest'
import { readHandedRun, takeHandedRun } from '../../renderer/deal-picker/input/read-handed-run.ts'

const input = {
  mode: 'whole',
  budget: 900,
  ticket: { min: 10 },
  caps: [{ by: 'sector', key: 'office', maxShare: 0.4 }],
  leverage: { maxLtv: 0.5, rate: 0.06 },
  options: { timeLimitSec: 12 },
  deals: [
    { id: 'a', name: 'Elm', price: 600, yield: 0.08, sector: 'office', must: true },
    { id: 'b', price: 500, yield: 0.07, sector: 'retail', maxTicket: 300 },
  ],
}
const handed = (source: string) => JSON.stringify({ name: 'Spring', source, input })

describe('a run handed over to be changed', () => {
  it('brings its terms and what was decided on its deals back to the pipeline', () => {
    const draft = readHandedRun(handed('pipeline'), 'earlier')
    expect(draft?.source).toBe('pipeline')
    expect(draft?.pipeline.terms).toMatchObject({
      name: 'Spring',
      mode: 'whole',
      budget: 900,
      riskPenalty: 0,
      ticketMin: 10,
      ticketMax: null,
      timeLimitSec: 12,
      loan: { isUsed: true, maxLtv: 0.5, rate: 0.06, maxLoan: null, minIcr: null },
    })
    expect(draft?.pipeline.terms?.caps).toMatchObject([
      { by: 'sector', key: 'office', maxShare: 0.4, maxAmount: null, shareOf: 'invested' },
    ])
    expect(draft?.pipeline.choices).toEqual({
      a: { pick: 'must', minTicket: null, maxTicket: null },
      b: { pick: 'consider', minTicket: null, maxTicket: 300 },
    })
  })

  it.each(['csv', 'command'])('keeps the deals of a %s run, whose file is gone', (source) => {
    const draft = readHandedRun(handed(source), 'earlier')
    expect(draft?.source).toBe('csv')
    expect(draft?.file).toMatchObject({ name: 'earlier', preview: null })
    expect(draft?.file?.mapped?.deals).toMatchObject([
      { id: 'a', name: 'Elm', must: true, risk: 0, city: '', maxTicket: null },
      { id: 'b', name: 'b', must: false, sector: 'retail', maxTicket: 300 },
    ])
  })

  it.each(['', 'no JSON', 'null', '{}', '{"input":{"budget":-1}}'])('is let go: %s', (text) => {
    expect(readHandedRun(text, 'earlier')).toBeNull()
  })

  it('is taken once', () => {
    const kept = new Map([['freehold.deal-picker.draft', handed('example')]])
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      removeItem: (key: string) => void kept.delete(key),
    }
    expect(takeHandedRun('earlier', storage)?.source).toBe('example')
    expect(takeHandedRun('earlier', storage)).toBeNull()
  })
})
