import { describe, expect, it } from 'vitest'
import {
  DealStage,
  mayFollow,
  needOfMove,
  refusalOfMove,
  stagesAfter,
  wayTo,
} from '#shared/deals/deal-stages'

describe('the stages of a deal', () => {
  it.each([
    ['lead', 'offer', true],
    ['lead', 'due_diligence', false],
    ['screening', 'closed', false],
    ['underwriting', 'lead', true],
    ['offer', 'due_diligence', true],
    ['due_diligence', 'closed', true],
    ['offer', 'closed', true],
    ['closed', 'passed', false],
    ['passed', 'lead', true],
    ['passed', 'offer', false],
  ] as const)('from %s to %s: %s', (from, to, may) => {
    expect(mayFollow(from, to)).toBe(may)
    expect(refusalOfMove(from, to) === null).toBe(may)
  })

  it('let every open deal be passed on, and every passed deal begin again', () => {
    const open = ['lead', 'screening', 'underwriting', 'offer', 'due_diligence'] as const
    for (const stage of open) expect(stagesAfter(stage)).toContain('passed')
    expect(stagesAfter('passed')).toEqual(['lead', 'screening', 'underwriting'])
    expect(stagesAfter('closed')).toEqual([])
  })

  it('never follow themselves', () => {
    for (const stage of DealStage.options) expect(stagesAfter(stage)).not.toContain(stage)
  })

  it('ask for a reason to pass and for a date to close, and for nothing else', () => {
    expect(DealStage.options.map((stage) => needOfMove(stage))).toEqual([
      'nothing',
      'nothing',
      'nothing',
      'nothing',
      'nothing',
      'closing',
      'reason',
    ])
  })

  it('lead to a closing by an offer, on the shortest way, and nowhere from one', () => {
    expect(wayTo('lead', 'closed')).toEqual(['offer', 'closed'])
    expect(wayTo('due_diligence', 'closed')).toEqual(['closed'])
    expect(wayTo('passed', 'closed')).toEqual(['lead', 'offer', 'closed'])
    expect(wayTo('offer', 'offer')).toEqual([])
    expect(wayTo('closed', 'lead')).toBeNull()
  })
})
