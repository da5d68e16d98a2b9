import type { Cap, Deal, DealPickerInput, Leverage } from '#shared/deal-picker/deal-picker'
import { blankTerms } from './default-terms.ts'
import type { CapDraft, Choice, LoanDraft, Terms } from './draft.ts'

/** A stored input back in the wizard's fields, to change it and run it again. */
export const termsOfInput = (input: DealPickerInput, name: string): Terms => ({
  name,
  mode: input.mode ?? 'fractional',
  budget: input.budget,
  riskPenalty: input.riskPenalty ?? 0,
  ...numbersOfInput(input),
  caps: (input.caps ?? []).map(toCapDraft),
  loan: input.leverage ? toLoanDraft(input.leverage) : blankTerms.loan,
  timeLimitSec: input.options?.timeLimitSec ?? null,
  mipRelGap: input.options?.mipRelGap ?? null,
})

/** What was chosen for each deal; deals that are merely on offer need no entry. */
export const choicesOfInput = (deals: readonly Deal[]): Record<string, Choice> =>
  Object.fromEntries(
    deals
      .map((deal) => [deal.id, choiceOf(deal)] as const)
      .filter(
        ([, { pick, minTicket, maxTicket }]) =>
          pick !== 'consider' || minTicket !== null || maxTicket !== null,
      ),
  )

const numbersOfInput = ({ ticket, ...input }: DealPickerInput) => ({
  minInvested: input.minInvested ?? null,
  ticketMin: ticket?.min ?? null,
  ticketMax: ticket?.max ?? null,
  minDeals: input.minDeals ?? null,
  maxDeals: input.maxDeals ?? null,
  minYield: input.minYield ?? null,
  maxRisk: input.maxRisk ?? null,
})

const choiceOf = ({ must, exclude, minTicket, maxTicket }: Deal): Choice => ({
  pick: must === true ? 'must' : exclude === true ? 'exclude' : 'consider',
  minTicket: minTicket ?? null,
  maxTicket: maxTicket ?? null,
})

const toCapDraft = (cap: Cap, index: number): CapDraft => ({
  rowId: `stored-${index}`,
  by: cap.by,
  key: cap.key,
  shareOf: cap.shareOf ?? 'invested',
  maxShare: cap.maxShare ?? null,
  maxAmount: cap.maxAmount ?? null,
  minShare: cap.minShare ?? null,
  minAmount: cap.minAmount ?? null,
})

const toLoanDraft = ({ maxLtv, rate, maxLoan, minIcr }: Leverage): LoanDraft => ({
  isUsed: true,
  maxLtv,
  rate,
  maxLoan: maxLoan ?? null,
  minIcr: minIcr ?? null,
})
