import { IconBuildingEstate } from '@tabler/icons-react'
import { lazy } from 'react'
import type { DealPickerInput, DealPlan } from '#shared/deal-picker/deal-picker'
import type { LimitKind } from '#shared/optimizer/optimizer-result'
import { t } from '../app/messages/t.ts'
import type { Decision } from '../optimizer/decision.ts'
import type { LimitHints, OptimizerView, PlanFigure } from '../optimizer/optimizer-view.ts'
import type { Unit } from '../ui/unit.ts'
import { inputLines } from './input-lines.ts'
import { limitField, limitLabel } from './limit-labels.ts'
import { dealsById, nameOfDeal } from './plan-rows.ts'

const PlanView = lazy(async () => ({ default: (await import('./results/PlanView.tsx')).PlanView }))
const WhyNotSection = lazy(async () => ({
  default: (await import('./results/WhyNotSection.tsx')).WhyNotSection,
}))

export const dealPickerView: OptimizerView<'deal-picker'> = {
  name: 'dp.title',
  icon: IconBuildingEstate,
  wizard: '/optimize/deal-picker',
  formats: ['xlsx', 'csv', 'pdf'],
  words: {
    better: 'more',
    objective: 'dpr.kpi.objective',
    amount: 'dpr.perYear',
    nothing: 'dpr.nothing',
  },
  Plan: PlanView,
  Rest: WhyNotSection,
  decisions: decideDeals,
  weighed: ({ deals }) => t('dpr.deals', { count: deals.length }),
  source: (source) => t(`dpr.source.${source}`),
  figures: figuresOf,
  inputLines,
  limit: hintsOf,
}

function decideDeals(input: DealPickerInput, plan: DealPlan): readonly Decision[] {
  const deals = dealsById(input)
  return plan.deals.map(({ id, share, amount }) => ({
    id,
    name: nameOfDeal(deals, id),
    facts: [
      { kind: 'money', value: amount },
      { kind: 'share', value: share },
    ],
  }))
}

function figuresOf(plan: DealPlan): readonly PlanFigure[] {
  return [
    { key: 'income', label: 'compare.kpi.income', kind: 'money', value: plan.annualIncome },
    { key: 'invested', label: 'compare.kpi.invested', kind: 'money', value: plan.invested },
    { key: 'loan', label: 'compare.kpi.loan', kind: 'money', value: plan.loan, isOptional: true },
    { key: 'yield', label: 'compare.kpi.yield', kind: 'rate', value: plan.yield },
    { key: 'risk', label: 'compare.kpi.risk', kind: 'rate', value: plan.risk },
    { key: 'cashLeft', label: 'compare.kpi.cashLeft', kind: 'money', value: plan.cashLeft },
    { key: 'deals', label: 'compare.kpi.deals', kind: 'number', value: plan.deals.length },
  ]
}

function hintsOf(path: string, input: DealPickerInput): LimitHints {
  if (path.endsWith('/must')) return { kind: 'must' }
  const { unit } = limitField(path)
  const kind = kinds[unit]
  return {
    label: limitLabel(path, input),
    ...(kind ? { kind } : {}),
    reach: reachOf(path, input),
  }
}

const kinds: Partial<Record<Unit, LimitKind>> = {
  money: 'money',
  percent: 'share',
  integer: 'count',
  ratio: 'ratio',
}

/** Yields and risks are small: their slider ends at about twice the present limit. */
function reachOf(path: string, input: DealPickerInput): NonNullable<LimitHints['reach']> {
  switch (path) {
    case '/leverage/maxLtv':
      return { max: 0.95 }
    case '/minYield':
      return narrowReach(input.minYield ?? 0)
    case '/maxRisk':
      return narrowReach(input.maxRisk ?? 0)
    case '/minDeals':
    case '/maxDeals':
      return { max: Math.max(10, Math.min(input.deals.length, 3 * countAt(path, input))) }
    default:
      return {}
  }
}

const narrowReach = (limit: number) => ({
  min: Math.min(0, limit),
  max: Math.min(1, Math.max(0.02, Math.ceil(limit * 200) / 100)),
  step: 0.0005,
})

const countAt = (path: string, { minDeals, maxDeals }: DealPickerInput) =>
  (path === '/minDeals' ? minDeals : maxDeals) ?? 0
