import type { DealPlan } from '#shared/deal-picker'
import type { ComparedRun } from './compared-run.ts'

export type Stake = { readonly share: number; readonly amount: number }

/** What becomes of one deal in each run, null where it is not picked. */
export type DecisionRow = {
  readonly dealId: string
  readonly name: string
  readonly stakes: readonly (Stake | null)[]
  readonly difference: 'same' | 'amounts' | 'only-in'
  /** The positions of the runs that pick it. */
  readonly pickedIn: readonly number[]
}

// Half a cent, and a share nobody could tell apart.
const sameAmount = 0.005
const sameShare = 1e-6

/** Every deal that some run picks: what differs first, then by the largest stake. */
export function compareDecisions(
  runs: readonly Pick<ComparedRun, 'plan' | 'input'>[],
): readonly DecisionRow[] {
  const names = new Map(
    runs.flatMap(({ input }) => input.deals.map((deal) => [deal.id, deal.name ?? deal.id])),
  )
  const stakes = runs.map(({ plan }) => stakesOf(plan))
  const ids = new Set(stakes.flatMap((known) => [...known.keys()]))
  return [...ids]
    .map((dealId) =>
      toRow(
        dealId,
        names.get(dealId) ?? dealId,
        stakes.map((known) => known.get(dealId) ?? null),
      ),
    )
    .toSorted((a, b) => rank(a) - rank(b) || largest(b) - largest(a))
}

const stakesOf = (plan: DealPlan | null): ReadonlyMap<string, Stake> =>
  new Map((plan?.deals ?? []).map(({ id, share, amount }) => [id, { share, amount }]))

function toRow(dealId: string, name: string, stakes: readonly (Stake | null)[]): DecisionRow {
  const pickedIn = stakes.flatMap((stake, index) => (stake ? [index] : []))
  return { dealId, name, stakes, pickedIn, difference: differenceOf(stakes) }
}

function differenceOf(stakes: readonly (Stake | null)[]): DecisionRow['difference'] {
  const [first] = stakes
  if (!first || stakes.includes(null)) return 'only-in'
  const isSame = stakes.every(
    (stake) =>
      stake !== null &&
      Math.abs(stake.amount - first.amount) <= sameAmount &&
      Math.abs(stake.share - first.share) <= sameShare,
  )
  return isSame ? 'same' : 'amounts'
}

const order = { 'only-in': 0, amounts: 1, same: 2 } as const

const rank = ({ difference }: DecisionRow): number => order[difference]

const largest = ({ stakes }: DecisionRow): number =>
  Math.max(...stakes.map((stake) => stake?.amount ?? 0))
