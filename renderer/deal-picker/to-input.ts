import type { Candidate, CapDraft, LoanDraft, Terms } from './draft.ts'

export type RawInput = Readonly<Record<string, unknown>>

/** Terms and deals as the optimizer's input; empty fields are left out, and checked by its own schema. */
export function toInput(terms: Terms, candidates: readonly Candidate[]): RawInput {
  return given({
    mode: terms.mode,
    budget: terms.budget,
    riskPenalty: terms.riskPenalty,
    deals: candidates.map(toDeal),
    ticket: group({ min: terms.ticketMin, max: terms.ticketMax }),
    caps: terms.caps.length > 0 ? terms.caps.map(toCap) : null,
    minDeals: terms.minDeals,
    maxDeals: terms.maxDeals,
    minYield: terms.minYield,
    maxRisk: terms.maxRisk,
    minInvested: terms.minInvested,
    leverage: terms.loan.isUsed ? toLeverage(terms.loan) : null,
    options: group({ timeLimitSec: terms.timeLimitSec, mipRelGap: terms.mipRelGap }),
  })
}

const toDeal = ({
  choice,
  stage: _stage,
  underwriting: _underwriting,
  sector,
  city,
  ...facts
}: Candidate): RawInput =>
  given({
    ...facts,
    sector: sector === '' ? null : sector,
    city: city === '' ? null : city,
    must: choice.pick === 'must' ? true : null,
    exclude: choice.pick === 'exclude' ? true : null,
    minTicket: choice.minTicket,
    maxTicket: choice.maxTicket,
  })

const toCap = ({ rowId: _rowId, shareOf, ...cap }: CapDraft): RawInput =>
  given({ ...cap, shareOf: cap.maxShare === null && cap.minShare === null ? null : shareOf })

const toLeverage = ({ isUsed: _isUsed, ...limits }: LoanDraft): RawInput => given(limits)

const given = (fields: RawInput): RawInput =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))

function group(fields: RawInput): RawInput | null {
  const present = given(fields)
  return Object.keys(present).length === 0 ? null : present
}
