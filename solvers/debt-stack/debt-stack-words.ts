import type { DebtStackInput, DebtStackResult, Tranche } from '#shared/debt-stack/debt-stack'
import type { ConstraintReport, LimitKind } from '#shared/optimizer/optimizer-result'
import type { Figures } from '../explain/figures.ts'
import type { NamedLimit } from '../explain/infeasible-sentences.ts'

/** A limit of the stack: how it is spoken of, and whether it is a floor although its row is a `≤`. */
export type StackLimit = NamedLimit & {
  readonly isFloor: boolean
  /** The scenario that its row is for, and the title without it. */
  readonly scenario: { readonly id: string; readonly title: string } | null
}

/** Every limit of an input by its row id, in the words of a letter. */
export function nameLimits(
  input: DebtStackInput,
  result: DebtStackResult,
  figures: Figures,
): Map<string, StackLimit> {
  const rows = new Map(result.constraints.map((row) => [row.id, row]))
  return new Map(
    draftsOf(input, figures).map((draft): [string, StackLimit] => {
      const row = rows.get(draft.id)
      const {
        id,
        path,
        limit,
        isFloor = false,
        scenario = null,
        actual: actualOf,
        ...spoken
      } = draft
      const actual = row && result.plan ? actualOf(row) : null
      const limitDual = row?.limitDual ?? null
      return [id, { path, limit, isFloor, scenario, words: { ...spoken, actual, limitDual } }]
    }),
  )
}

type Draft = {
  readonly id: string
  readonly path: string
  readonly limit: number
  readonly kind: LimitKind
  readonly one?: string
  readonly noun: string
  readonly title: string
  readonly isFloor?: boolean
  readonly scenario?: StackLimit['scenario']
  /** The user's number as the plan has it. */
  readonly actual: (row: ConstraintReport) => number | null
}

const draftsOf = (input: DebtStackInput, figures: Figures): Draft[] => [
  ...needDraft(input, figures),
  ...loanToValueDrafts(input, figures),
  ...coverDrafts(input, figures),
  ...throughDrafts(input, figures),
  ...wholeDrafts(input, figures),
  ...minimumDrafts(input, figures),
  ...notionalDrafts(input, figures),
]

const used = ({ lhs }: ConstraintReport): number => lhs

/** The limit as the plan has it, where the row counts a multiple of it. */
const inProportion =
  (limit: number) =>
  ({ lhs, rhs }: ConstraintReport): number | null =>
    rhs > 0 ? (limit * lhs) / rhs : null

/** The same where the limit is a floor: more used means less of it left. */
const inInverse =
  (limit: number) =>
  ({ lhs, rhs }: ConstraintReport): number | null =>
    lhs > 0 ? (limit * rhs) / lhs : null

const needDraft = ({ need }: DebtStackInput, { money }: Figures): Draft[] => [
  {
    id: 'need',
    path: '/need',
    limit: need,
    kind: 'money',
    noun: 'the capital needed',
    title: `The capital needed of ${money(need)}`,
    actual: used,
  },
]

const whereIn = ({ scenarios }: DebtStackInput, id: string): string =>
  scenarios.length > 1 ? ` in “${id}”` : ''

/** Loan to value, once for each scenario; a limit of all scenarios has many rows. */
const loanToValueDrafts = (input: DebtStackInput, { percent }: Figures): Draft[] =>
  input.scenarios.flatMap(({ id, maxLtv }, at): Draft[] => {
    const limit = maxLtv ?? input.maxLtv
    if (limit === undefined) return []
    const where = whereIn(input, id)
    return [
      {
        id: `ltv:${id}`,
        path: maxLtv === undefined ? '/maxLtv' : `/scenarios/${at}/maxLtv`,
        limit,
        kind: 'share',
        noun: `the loan-to-value limit${where}`,
        title: `The loan-to-value limit of ${percent(limit)}${where}`,
        scenario: { id, title: `The loan-to-value limit of ${percent(limit)}` },
        actual: inProportion(limit),
      },
    ]
  })

const coverDrafts = (input: DebtStackInput, { number }: Figures): Draft[] =>
  input.scenarios.flatMap(({ id, minDscr }, at): Draft[] => {
    const limit = minDscr ?? input.minDscr
    if (limit === undefined) return []
    const where = whereIn(input, id)
    return [
      {
        id: `dscr:${id}`,
        path: minDscr === undefined ? '/minDscr' : `/scenarios/${at}/minDscr`,
        limit,
        kind: 'ratio',
        noun: `the debt service cover${where}`,
        title: `The debt service cover of ${number(limit)}${where}`,
        scenario: { id, title: `The debt service cover of ${number(limit)}` },
        isFloor: true,
        actual: inInverse(limit),
      },
    ]
  })

export const trancheName = ({ name, id }: Tranche): string => name ?? id

const throughDrafts = ({ tranches }: DebtStackInput, { percent }: Figures): Draft[] =>
  tranches.flatMap((tranche, at): Draft[] => {
    const { id, maxLtvThrough: limit } = tranche
    if (limit === undefined) return []
    const name = trancheName(tranche)
    return [
      {
        id: `ltvThrough:${id}`,
        path: `/tranches/${at}/maxLtvThrough`,
        limit,
        kind: 'share',
        noun: `the loan to value through ${name}`,
        title: `The loan to value of ${percent(limit)} through ${name}`,
        actual: inProportion(limit),
      },
    ]
  })

function wholeDrafts(
  { minDebtYield, fixedShareMin, maxTranches }: DebtStackInput,
  { percent }: Figures,
): Draft[] {
  const drafts: Draft[] = []
  if (minDebtYield !== undefined) {
    drafts.push({
      id: 'debtYield',
      path: '/minDebtYield',
      limit: minDebtYield,
      kind: 'share',
      noun: 'the least debt yield',
      title: `The debt yield of ${percent(minDebtYield)}`,
      isFloor: true,
      actual: inInverse(minDebtYield),
    })
  }
  if (fixedShareMin !== undefined) {
    drafts.push({
      id: 'fixedShare',
      path: '/fixedShareMin',
      limit: fixedShareMin,
      kind: 'share',
      noun: 'the least fixed share',
      title: `The fixed share of ${percent(fixedShareMin)}`,
      actual: () => null,
    })
  }
  if (maxTranches !== undefined) {
    drafts.push({
      id: 'maxTranches',
      path: '/maxTranches',
      limit: maxTranches,
      kind: 'count',
      one: 'tranche',
      noun: 'the most tranches',
      title: `The limit of ${maxTranches === 1 ? '1 tranche' : `${maxTranches} tranches`}`,
      actual: used,
    })
  }
  return drafts
}

const minimumDrafts = ({ tranches }: DebtStackInput, { money }: Figures): Draft[] =>
  tranches.flatMap((tranche, at): Draft[] => {
    const { id, min, required } = tranche
    if (required !== true || min === undefined) return []
    const name = trancheName(tranche)
    return [
      {
        id: `min:${id}`,
        path: `/tranches/${at}/min`,
        limit: min,
        kind: 'money',
        noun: `the least amount of ${name}`,
        title: `The least amount of ${money(min)} of ${name}`,
        actual: used,
      },
    ]
  })

const notionalDrafts = ({ hedges = [] }: DebtStackInput, { money }: Figures): Draft[] =>
  hedges.flatMap(({ id, maxNotional }, at): Draft[] =>
    maxNotional === undefined
      ? []
      : [
          {
            id: `hedgeMax:${id}`,
            path: `/hedges/${at}/maxNotional`,
            limit: maxNotional,
            kind: 'money',
            noun: `the largest notional of ${id}`,
            title: `The largest notional of ${money(maxNotional)} of ${id}`,
            actual: used,
          },
        ],
  )
