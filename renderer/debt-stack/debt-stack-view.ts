import { IconStack2 } from '@tabler/icons-react'
import { lazy } from 'react'
import type { DebtStackInput, DebtStackPlan } from '#shared/debt-stack/debt-stack'
import { DEBT_STACK_FIELDS } from '#shared/debt-stack/debt-stack-fields'
import { t } from '../app/messages/t.ts'
import type { Decision } from '../optimizer/decision.ts'
import type { LimitHints, OptimizerView, PlanFigure } from '../optimizer/optimizer-view.ts'
import { limitKindOf, limitLabel } from './limit-hints.ts'
import { stackLines } from './stack-lines.ts'

const PlanView = lazy(async () => ({ default: (await import('./results/PlanView.tsx')).PlanView }))
const StackRest = lazy(async () => ({
  default: (await import('./results/StackRest.tsx')).StackRest,
}))

export const debtStackView: OptimizerView<'debt-stack'> = {
  name: 'ds.title',
  icon: IconStack2,
  wizard: '/optimize/debt-stack',
  formats: ['pdf', 'xlsx', 'csv'],
  words: {
    better: 'less',
    objective: 'ds.objective',
    amount: 'ds.perYear',
    nothing: 'ds.nothing',
  },
  Plan: PlanView,
  Rest: StackRest,
  decisions: decideTranches,
  weighed: ({ tranches, scenarios }) =>
    t('ds.weighed', { tranches: tranches.length, scenarios: scenarios.length }),
  source: (source) => t(`ds.source.${source}`),
  figures: figuresOf,
  fields: DEBT_STACK_FIELDS,
  limit: hintsOf,
}

function figuresOf({ metrics }: DebtStackPlan): readonly PlanFigure[] {
  return [
    { key: 'cost', label: 'ds.kpi.expectedCost', kind: 'money', value: metrics.expectedCost },
    { key: 'worst', label: 'ds.kpi.worstCost', kind: 'money', value: metrics.worstCost },
    { key: 'rate', label: 'ds.kpi.weightedCost', kind: 'rate', value: metrics.weightedCost },
    { key: 'debt', label: 'ds.kpi.debt', kind: 'money', value: metrics.debt },
    { key: 'fixed', label: 'ds.kpi.fixedShare', kind: 'rate', value: metrics.fixedShare },
    { key: 'yield', label: 'ds.kpi.debtYield', kind: 'rate', value: metrics.debtYield },
  ]
}

function decideTranches(input: DebtStackInput, plan: DebtStackPlan): readonly Decision[] {
  return stackLines(input, plan).map(({ id, name, amount }) => ({
    id,
    name,
    facts: [{ kind: 'money', value: amount }],
  }))
}

function hintsOf(path: string, input: DebtStackInput): LimitHints {
  const kind = limitKindOf(path)
  return {
    label: limitLabel(path, input),
    ...(kind ? { kind } : {}),
    ...(kind === 'share' && /[lL]tv/.test(path) ? { reach: { max: 1 } } : {}),
    ...(path === '/maxTranches' ? { reach: { min: 1, max: input.tranches.length } } : {}),
  }
}
