import { describe, expect, it } from 'vitest'
import { compareDecisions } from '../../renderer/optimizations/diff-decisions.ts'
import { writeDifference } from '../../renderer/optimizations/write-difference.ts'
import { input, plan, run } from './fixtures.ts'

const split = run('split', {
  plan: plan([
    { id: 'A', share: 1, amount: 600_000 },
    { id: 'B', share: 0.6, amount: 300_000 },
    { id: 'C', share: 0.25, amount: 100_000 },
  ]),
})
const whole = run('whole', {
  input: input({ mode: 'whole' }),
  plan: plan([
    { id: 'B', share: 1, amount: 500_000 },
    { id: 'C', share: 0.25, amount: 100_000.001 },
  ]),
})

describe('compareDecisions', () => {
  it('puts deals that one run leaves first, then other amounts, then the same', () => {
    const rows = compareDecisions([split, whole])
    expect(rows.map(({ id, difference }) => [id, difference])).toEqual([
      ['A', 'only-in'],
      ['B', 'otherwise'],
      ['C', 'same'],
    ])
  })

  it('shows amount and share by run, and nothing where a deal is not picked', () => {
    const [first] = compareDecisions([split, whole])
    expect(first).toEqual({
      id: 'A',
      name: 'Arch House',
      facts: [
        [
          { kind: 'money', value: 600_000 },
          { kind: 'share', value: 1 },
        ],
        null,
      ],
      difference: 'only-in',
      pickedIn: [0],
    })
  })

  it('calls a deal without a name by its id', () => {
    expect(compareDecisions([split]).at(-1)?.name).toBe('C')
  })

  it('takes a run without a plan as picking nothing', () => {
    const rows = compareDecisions([split, run('impossible')])
    expect(rows.every(({ difference }) => difference === 'only-in')).toBe(true)
  })

  it('answers no rows when no run picks a deal', () => {
    expect(compareDecisions([run('a'), run('b', { plan: plan([]) })])).toEqual([])
  })
})

describe('writeDifference', () => {
  const names = ['Cautious', 'Bold', 'A run with a name of more than twenty-four letters']

  it('names the runs that pick a deal', () => {
    expect(writeDifference({ difference: 'only-in', pickedIn: [0, 1] }, names)).toBe(
      'only in Cautious and Bold',
    )
  })

  it('cuts long names', () => {
    expect(writeDifference({ difference: 'only-in', pickedIn: [2] }, names)).toBe(
      'only in A run with a name of mo…',
    )
  })

  it('says when nothing differs, or only how it is decided', () => {
    expect(writeDifference({ difference: 'same', pickedIn: [0, 1] }, names)).toBe('the same in all')
    expect(writeDifference({ difference: 'otherwise', pickedIn: [0, 1] }, names)).toBe(
      'decided otherwise',
    )
  })
})
