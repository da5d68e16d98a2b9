import { z } from 'zod'

export const DealStage = z.enum([
  'lead',
  'screening',
  'underwriting',
  'offer',
  'due_diligence',
  'closed',
  'passed',
])
export type DealStage = z.infer<typeof DealStage>

/** A stage as files and reports write it. */
export const stageWords: Readonly<Record<DealStage, string>> = {
  lead: 'Lead',
  screening: 'Screening',
  underwriting: 'Underwriting',
  offer: 'Offer',
  due_diligence: 'Due diligence',
  closed: 'Closed',
  passed: 'Passed',
}

/** The stages of a deal that is still to be decided on. */
export const OpenStage = DealStage.exclude(['closed', 'passed'])
export type OpenStage = z.infer<typeof OpenStage>

export const isOpenStage = (stage: DealStage): stage is OpenStage =>
  OpenStage.safeParse(stage).success

/**
 * Which stages may follow which. Desk work may be skipped on the way to an offer and any step may be taken
 * back; due diligence and closing follow an offer; a passed deal begins again at the desk. A closed deal
 * has become a property, so it moves no more: its closing is undone instead.
 */
const followers: Readonly<Record<DealStage, readonly DealStage[]>> = {
  lead: ['screening', 'underwriting', 'offer', 'passed'],
  screening: ['lead', 'underwriting', 'offer', 'passed'],
  underwriting: ['lead', 'screening', 'offer', 'passed'],
  offer: ['lead', 'screening', 'underwriting', 'due_diligence', 'closed', 'passed'],
  due_diligence: ['lead', 'screening', 'underwriting', 'offer', 'closed', 'passed'],
  closed: [],
  passed: ['lead', 'screening', 'underwriting'],
}

export const stagesAfter = (stage: DealStage): readonly DealStage[] => followers[stage]

export const mayFollow = (from: DealStage, to: DealStage): boolean => followers[from].includes(to)

/**
 * The stages a deal goes through on its shortest way to another one, that one included: a lead is closed by
 * an offer first. Null where no way leads there.
 */
export function wayTo(from: DealStage, to: DealStage): readonly DealStage[] | null {
  const ways: { readonly at: DealStage; readonly way: readonly DealStage[] }[] = [
    { at: from, way: [] },
  ]
  const seen = new Set<DealStage>()
  for (const { at, way } of ways) {
    if (at === to) return way
    if (seen.has(at)) continue
    seen.add(at)
    ways.push(...followers[at].map((next) => ({ at: next, way: [...way, next] })))
  }
  return null
}

/** What a move asks for besides the stage. */
export type MoveNeed = 'nothing' | 'reason' | 'closing'

export function needOfMove(to: DealStage): MoveNeed {
  if (to === 'passed') return 'reason'
  return to === 'closed' ? 'closing' : 'nothing'
}

/** Why a deal may not make a move, as a sentence that says what to do; null when it may. */
export function refusalOfMove(from: DealStage, to: DealStage): string | null {
  if (mayFollow(from, to)) return null
  if (from === 'closed') return 'This deal is closed and has become a property. Undo its closing.'
  if (from === 'passed') return 'This deal was passed on. Reopen it as a lead first.'
  return 'Due diligence and closing follow an offer. Move the deal to the offer first.'
}
