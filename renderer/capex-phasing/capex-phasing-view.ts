import { IconTimeline } from '@tabler/icons-react'
import { lazy } from 'react'
import type { CapexPhasingInput, CapexPlan, Crew } from '#shared/capex-phasing/capex-phasing'
import { CAPEX_PHASING_FIELDS } from '#shared/capex-phasing/capex-phasing-fields'
import { t } from '../app/messages/t.ts'
import type { Decision } from '../optimizer/decision.ts'
import { flatInput } from '../optimizer/flat-input.ts'
import { niceStep } from '../optimizer/movable-limits.ts'
import type {
  FieldLimit,
  LimitHints,
  OptimizerView,
  PlanFigure,
} from '../optimizer/optimizer-view.ts'
import { capexFigures } from './results/plan-figures.ts'

const CapexPlanView = lazy(async () => ({
  default: (await import('./results/CapexPlanView.tsx')).CapexPlanView,
}))
const NotDone = lazy(async () => ({ default: (await import('./results/NotDone.tsx')).NotDone }))

export const capexPhasingView: OptimizerView<'capex-phasing'> = {
  name: 'cx.title',
  icon: IconTimeline,
  wizard: '/optimize/capex-phasing',
  formats: ['xlsx', 'csv', 'pdf'],
  words: {
    better: 'more',
    objective: 'cx.kpi.objective',
    amount: 'cx.amount',
    nothing: 'cx.nothing',
  },
  Plan: CapexPlanView,
  Rest: NotDone,
  decisions: decideWorks,
  weighed: ({ projects }) => t('cx.weighed', { count: projects.length }),
  source: (source) => t(`cx.source.${source}`),
  figures: figuresOf,
  fields: CAPEX_PHASING_FIELDS,
  inputLines: (input) => flatInput(withAverages(input), CAPEX_PHASING_FIELDS),
  limit: hintsOf,
  fieldLimits: cashLimits,
}

function decideWorks(input: CapexPhasingInput, plan: CapexPlan): readonly Decision[] {
  const names = new Map(input.projects.map(({ id, name }) => [id, name?.trim() || id]))
  return plan.projects.map(({ id, start, npv }) => ({
    id,
    name: names.get(id) ?? id,
    facts: [
      { kind: 'month', value: start },
      { kind: 'money', value: npv },
    ],
  }))
}

function figuresOf(plan: CapexPlan): readonly PlanFigure[] {
  const { done, spent, uplift, leastCash } = capexFigures(plan)
  return [
    { key: 'done', label: 'cx.kpi.done', kind: 'number', value: done },
    { key: 'spent', label: 'cx.kpi.spent', kind: 'money', value: spent },
    { key: 'uplift', label: 'cx.kpi.uplift', kind: 'money', value: uplift },
    { key: 'leastCash', label: 'cx.kpi.leastCash', kind: 'money', value: leastCash },
  ]
}

/** Lists of months are told by their average: nobody compares 36 figures in a cell. */
function withAverages(input: CapexPhasingInput): object {
  const { cash, monthlyLimit, crews } = input
  return {
    ...input,
    ...(cash && { cash: { ...cash, inflow: averageOf(cash.inflow ?? 0) } }),
    ...(monthlyLimit !== undefined && { monthlyLimit: averageOf(monthlyLimit) }),
    ...(crews && {
      crews: crews.map((crew) => Object.assign({}, crew, { capacity: averageOf(crew.capacity) })),
    }),
  }
}

const averageOf = (value: number | readonly number[]): number =>
  typeof value === 'number'
    ? value
    : value.reduce((sum, each) => sum + each, 0) / Math.max(1, value.length)

/** The pot is no row of the model: what is in it at first, and what must stay in it, limits every month. */
function cashLimits({ cash, projects }: CapexPhasingInput): readonly FieldLimit[] {
  if (!cash) return []
  const { opening, floor = 0 } = cash
  const cost = projects.reduce((sum, project) => sum + project.cost, 0)
  const most = Math.max(2 * opening, 2 * floor, cost)
  const reach = { min: Math.min(0, floor, opening), max: most, step: niceStep(most / 200) }
  const field = { kind: 'money' as const, hints: { reach } }
  return [
    { id: 'cash', path: '/cash/floor', label: t('cx.limit.floor'), value: floor, ...field },
    {
      id: 'opening',
      path: '/cash/opening',
      label: t('cx.limit.opening'),
      value: opening,
      ...field,
    },
  ]
}

/** A limit of every month is one number: what it is called does not name a month. */
function hintsOf(path: string, { crews = [], groups = [] }: CapexPhasingInput): LimitHints {
  const [, list = '', position] = path.split('/')
  if (path.endsWith('/must')) return { kind: 'must' }
  if (list === 'groups') {
    return { kind: 'count', reach: { max: groups[Number(position)]?.projects.length ?? 1 } }
  }
  return list === 'crews' ? crewHints(crews[Number(position)]) : (plainHints[list] ?? {})
}

const crewHints = (crew: Crew | undefined): LimitHints => ({
  label: t('cx.limit.crew', { name: crew?.name ?? crew?.id ?? '' }),
  kind: 'count',
})

const plainHints: Readonly<Record<string, LimitHints>> = {
  monthlyLimit: { label: t('cx.limit.monthly'), kind: 'money' },
  totalBudget: { label: t('cx.limit.total'), kind: 'money' },
  maxParallel: { label: t('cx.limit.parallel'), kind: 'count' },
}
