import type { LeasingMixInput, LeasingMixResult } from '#shared/leasing-mix/leasing-mix'
import type { ConstraintReport } from '#shared/optimizer/optimizer-result'
import { sectorInText } from '#shared/sector-words'
import type { Figures } from '../explain/figures.ts'
import type { NamedLimit } from '../explain/infeasible-sentences.ts'
import type { LimitWords } from '../explain/limit-sentences.ts'

/** Every limit of an input by its row id, in the words of a letter. Each number feeds one row alone. */
export function nameLimits(
  input: LeasingMixInput,
  result: LeasingMixResult,
  figures: Figures,
): Map<string, NamedLimit> {
  const rows = new Map(result.constraints.map((row) => [row.id, row]))
  return new Map(
    draftsOf(input, figures).map(({ id, path, limit, actual, ...words }) => {
      const row = rows.get(id)
      const known = { actual: actualOf(actual, row, result), limitDual: row?.limitDual ?? null }
      return [id, { path, limit, words: { ...words, ...known } }]
    }),
  )
}

type Draft = Pick<LimitWords, 'title' | 'noun' | 'kind'> & {
  readonly id: string
  readonly path: string
  readonly limit: number
  /** The user's number as a plan has it. */
  readonly actual: (plan: Plan, row: ConstraintReport) => number | null
}
type Plan = NonNullable<LeasingMixResult['plan']>

const actualOf = (
  read: Draft['actual'],
  row: ConstraintReport | undefined,
  { plan }: LeasingMixResult,
): number | null => (row && plan ? read(plan, row) : null)

const draftsOf = (input: LeasingMixInput, figures: Figures): Draft[] => [
  ...plainDrafts(input, figures),
  ...sectorDrafts(input, figures),
  ...areaDrafts(input, figures),
]

function plainDrafts(input: LeasingMixInput, { percent, number }: Figures): Draft[] {
  const { incentiveBudget, occupancyTarget, waultFloor } = input
  const drafts: Draft[] = []
  if (incentiveBudget !== undefined) {
    drafts.push({
      id: 'incentiveBudget',
      path: '/incentiveBudget',
      limit: incentiveBudget,
      kind: 'money',
      noun: 'the incentive budget',
      title: 'The incentive budget',
      actual: ({ metrics }) => metrics.incentive,
    })
  }
  if (occupancyTarget !== undefined) {
    drafts.push({
      id: 'occupancy',
      path: '/occupancyTarget',
      limit: occupancyTarget,
      kind: 'share',
      noun: 'the occupancy target',
      title: `The occupancy target of ${percent(occupancyTarget)}`,
      actual: ({ metrics }) => metrics.occupancy,
    })
  }
  if (waultFloor !== undefined) {
    drafts.push({
      id: 'wault',
      path: '/waultFloor',
      limit: waultFloor,
      kind: 'years',
      noun: 'the least WAULT',
      title: `The least WAULT of ${number(waultFloor)} ${waultFloor === 1 ? 'year' : 'years'}`,
      actual: ({ metrics }) => metrics.wault,
    })
  }
  return drafts
}

const sectorDrafts = ({ sectorCaps = [] }: LeasingMixInput, { percent }: Figures): Draft[] =>
  sectorCaps.map(({ sector, maxShare, basis = 'rent' }, index) => ({
    id: `sectorCap:${sector}:${basis}`,
    path: `/sectorCaps/${index}/maxShare`,
    limit: maxShare,
    kind: 'share',
    noun: `the cap on the ${basis} of ${sectorInText(sector)}`,
    title: `The ${percent(maxShare)} cap on the ${basis} of ${sectorInText(sector)}`,
    actual: (plan, row) => (basis === 'rent' ? rentShare(plan, sector) : areaShare(row)),
  }))

function rentShare({ metrics: { rentBySector } }: Plan, sector: string): number | null {
  const total = Object.values(rentBySector).reduce((sum, rent) => sum + rent, 0)
  return total > 0 ? (rentBySector[sector] ?? 0) / total : null
}

/** The slack of an area row is the share still free, times all area; its dual tells that area. */
const areaShare = ({ limit, dual, limitDual, slack }: ConstraintReport): number | null =>
  limit === null || !dual || !limitDual ? null : limit - (slack * dual) / limitDual

const areaDrafts = ({ packages }: LeasingMixInput, { area }: Figures): Draft[] =>
  packages.flatMap(({ id, name, maxArea }, index): Draft[] =>
    maxArea === undefined
      ? []
      : [
          {
            id: `maxArea:${id}`,
            path: `/packages/${index}/maxArea`,
            limit: maxArea,
            kind: 'area',
            noun: `the limit on “${name ?? id}”`,
            title: `The limit of ${area(maxArea)} on “${name ?? id}”`,
            actual: (_plan, row) => row.lhs,
          },
        ],
  )
