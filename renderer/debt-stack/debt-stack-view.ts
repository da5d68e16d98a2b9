import { IconStack2 } from '@tabler/icons-react'
import { lazy } from 'react'
import type { DebtStackInput, DebtStackPlan } from '#shared/debt-stack'
import { DEBT_STACK_FIELDS } from '#shared/debt-stack-fields'
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
  fields: DEBT_STACK_FIELDS,
  weighed: ({ tranches, scenarios }) =>
    t('ds.weighed', { tranches: tranches.length, scenarios: scenarios.length }),
  source: (source) => t(`ds.source.${source}`),
  figures: figuresOf,
  limit: hintsOf,
}

function decideTranches(input: DebtStackInput, plan: DebtStackPlan): readonly Decision[] {
  return stackLines(input, plan).map(({ id, name, amount }) => ({
    id,
    name,
    facts: [{ kind: 'money', value: amount }],
  }))
}

function figuresOf({ metrics }: DebtStackPlan): readonly PlanFigure[] {
  const { weightedCost, worstCost, debt, fixedShare, debtYield } = metrics
  return [
    { key: 'weightedCost', label: 'ds.kpi.weightedCost', kind: 'rate', value: weightedCost },
    { key: 'worstCost', label: 'ds.kpi.worstCost', kind: 'money', value: worstCost },
    { key: 'debt', label: 'ds.kpi.debt', kind: 'money', value: debt },
    { key: 'fixedShare', label: 'ds.kpi.fixedShare', kind: 'rate', value: fixedShare },
    { key: 'debtYield', label: 'ds.kpi.debtYield', kind: 'rate', value: debtYield },
  ]
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
