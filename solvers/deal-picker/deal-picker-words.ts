import type { DealPickerInput, DealPickerResult } from '#shared/deal-picker/deal-picker'
import type { ConstraintReport } from '#shared/optimizer/optimizer-result'
import { sectorInText } from '#shared/sector-words'
import type { Figures } from '../explain/figures.ts'
import type { NamedLimit } from '../explain/infeasible-sentences.ts'
import type { LimitWords } from '../explain/limit-sentences.ts'

/** Every limit of an input by its row id, in the words of a letter. */
export function nameLimits(
  input: DealPickerInput,
  result: DealPickerResult,
  figures: Figures,
): Map<string, NamedLimit> {
  const rows = new Map(result.constraints.map((row) => [row.id, row]))
  const limits = new Map<string, NamedLimit>()
  for (const draft of draftsOf(input, figures)) {
    const row = rows.get(draft.id)
    limits.set(draft.id, {
      path: draft.path,
      limit: draft.limit,
      words: {
        title: draft.title,
        noun: draft.noun,
        kind: draft.kind,
        actual: row && result.plan ? actualOf(row, draft, result) : null,
        limitDual: row ? totalLimitDual(row, input, rows) : null,
      },
    })
  }
  return limits
}

type Draft = Pick<LimitWords, 'title' | 'noun' | 'kind'> & {
  readonly id: string
  readonly path: string
  readonly limit: number
}

function draftsOf(input: DealPickerInput, figures: Figures): Draft[] {
  const before = draftPlain(['budget', 'minInvested'], input, figures)
  const between = draftPlain(['minYield', 'maxRisk', 'minDeals', 'maxDeals'], input, figures)
  const after = draftPlain(['ltv', 'maxLoan', 'minIcr'], input, figures)
  return [...before, ...capDrafts(input, figures), ...between, ...mustDrafts(input), ...after]
}

type PlainLimit = {
  readonly read: (input: DealPickerInput) => number | undefined
  readonly path: string
  readonly kind: LimitWords['kind']
  readonly noun: string
  readonly title: (value: number, figures: Figures) => string
}

/** The limits that stand alone in the input, by row id. */
const PLAIN_LIMITS = {
  budget: {
    read: ({ budget }) => budget,
    path: '/budget',
    kind: 'money',
    noun: 'the budget',
    title: () => 'The budget',
  },
  minInvested: {
    read: ({ minInvested }) => minInvested,
    path: '/minInvested',
    kind: 'money',
    noun: 'the minimum to invest',
    title: (value, { money }) => `The minimum of ${money(value)} to invest`,
  },
  minYield: {
    read: ({ minYield }) => minYield,
    path: '/minYield',
    kind: 'share',
    noun: 'the minimum yield',
    title: (value, { percent }) => `The minimum yield of ${percent(value)}`,
  },
  maxRisk: {
    read: ({ maxRisk }) => maxRisk,
    path: '/maxRisk',
    kind: 'share',
    noun: 'the risk limit',
    title: (value, { percent }) => `The risk limit of ${percent(value)}`,
  },
  minDeals: {
    read: ({ minDeals }) => minDeals,
    path: '/minDeals',
    kind: 'count',
    noun: 'the fewest deals',
    title: (value) => `The minimum of ${deals(value)}`,
  },
  maxDeals: {
    read: ({ maxDeals }) => maxDeals,
    path: '/maxDeals',
    kind: 'count',
    noun: 'the most deals',
    title: (value) => `The limit of ${deals(value)}`,
  },
  ltv: {
    read: ({ leverage }) => leverage?.maxLtv,
    path: '/leverage/maxLtv',
    kind: 'share',
    noun: 'the loan-to-value limit',
    title: (value, { percent }) => `The loan-to-value limit of ${percent(value)}`,
  },
  maxLoan: {
    read: ({ leverage }) => leverage?.maxLoan,
    path: '/leverage/maxLoan',
    kind: 'money',
    noun: 'the loan limit',
    title: (value, { money }) => `The loan limit of ${money(value)}`,
  },
  minIcr: {
    read: ({ leverage }) => leverage?.minIcr,
    path: '/leverage/minIcr',
    kind: 'ratio',
    noun: 'the least interest cover',
    title: (value, { number }) => `The interest cover of ${number(value)}`,
  },
} as const satisfies Record<string, PlainLimit>

const draftPlain = (
  ids: readonly (keyof typeof PLAIN_LIMITS)[],
  input: DealPickerInput,
  figures: Figures,
): Draft[] =>
  ids.flatMap((id): Draft[] => {
    const { read, path, kind, noun, title }: PlainLimit = PLAIN_LIMITS[id]
    const limit = read(input)
    return limit === undefined
      ? []
      : [{ id, path, limit, kind, noun, title: title(limit, figures) }]
  })

const deals = (count: number): string => (count === 1 ? '1 deal' : `${count} deals`)

function capDrafts(input: DealPickerInput, { money, percent }: Figures): Draft[] {
  return (input.caps ?? []).flatMap((cap, index) => {
    const group = cap.by === 'sector' ? sectorInText(cap.key) : cap.key
    const of = cap.shareOf === 'budget' ? ' of the budget' : ''
    const write = { maxAmount: money, maxShare: percent, minAmount: money, minShare: percent }
    return (['maxAmount', 'maxShare', 'minAmount', 'minShare'] as const).flatMap(
      (field): Draft[] => {
        const limit = cap[field]
        if (limit === undefined) return []
        const isShare = field === 'maxShare' || field === 'minShare'
        const figure = `${write[field](limit)}${isShare ? of : ''}`
        const isCap = field === 'maxAmount' || field === 'maxShare'
        return [
          {
            id: `cap:${cap.by}:${cap.key}:${field}`,
            path: `/caps/${index}/${field}`,
            limit,
            kind: isShare ? 'share' : 'money',
            noun: isCap ? `the cap on ${group}` : `the minimum in ${group}`,
            title: isCap ? `The ${figure} cap on ${group}` : `The minimum of ${figure} in ${group}`,
          },
        ]
      },
    )
  })
}

const mustDrafts = (input: DealPickerInput): Draft[] =>
  input.deals.flatMap((deal, index): Draft[] => {
    if (deal.must !== true) return []
    const name = deal.name ?? deal.id
    return [
      {
        id: `must:${deal.id}`,
        path: `/deals/${index}/must`,
        limit: 1,
        kind: 'must',
        noun: `having to buy ${name}`,
        title: `Having to buy ${name}`,
      },
    ]
  })

/** The user's number as the plan has it; where rows are averages, from the row's own balance. */
function actualOf(row: ConstraintReport, draft: Draft, { plan }: DealPickerResult): number | null {
  if (!plan || draft.kind === 'must') return null
  if (draft.id === 'minIcr') return plan.interest > 0 ? plan.annualIncome / plan.interest : null
  if (draft.kind !== 'share') return row.lhs
  if (row.rhs !== 0) return (draft.limit * row.lhs) / row.rhs
  return plan.invested > 0 ? draft.limit + row.lhs / plan.invested : null
}

/** The budget also feeds the caps that are shares of it; what another sum brings is the sum of all. */
function totalLimitDual(
  row: ConstraintReport,
  input: DealPickerInput,
  rows: ReadonlyMap<string, ConstraintReport>,
): number | null {
  if (row.id !== 'budget' || row.limitDual === null) return row.limitDual
  const ofBudget = (input.caps ?? []).filter((cap) => cap.shareOf === 'budget')
  return ofBudget.reduce((total, cap) => {
    const most = rows.get(`cap:${cap.by}:${cap.key}:maxShare`)?.dual ?? 0
    const least = rows.get(`cap:${cap.by}:${cap.key}:minShare`)?.dual ?? 0
    return total + most * (cap.maxShare ?? 0) + least * (cap.minShare ?? 0)
  }, row.limitDual)
}
