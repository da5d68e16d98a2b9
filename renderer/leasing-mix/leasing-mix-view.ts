import { IconFileStack } from '@tabler/icons-react'
import { lazy } from 'react'
import type { LeasingMixInput, LeasingPlan } from '#shared/leasing-mix/leasing-mix'
import { LEASING_MIX_FIELDS } from '#shared/leasing-mix/leasing-mix-fields'
import { plannedOffers } from '#shared/leasing-mix/leasing-mix-figures'
import { t } from '../app/messages/t.ts'
import type { Decision } from '../optimizer/decision.ts'
import type { OptimizerView } from '../optimizer/optimizer-view.ts'
import { hintsOf } from './limit-hints.ts'

const PlanView = lazy(async () => ({ default: (await import('./results/PlanView.tsx')).PlanView }))
const MixRest = lazy(async () => ({ default: (await import('./results/MixRest.tsx')).MixRest }))

export const leasingMixView: OptimizerView<'leasing-mix'> = {
  name: 'lm.title',
  icon: IconFileStack,
  wizard: '/optimize/leasing-mix',
  formats: ['letters', 'letters-by-unit', 'pdf', 'xlsx', 'csv'],
  words: {
    better: 'more',
    objective: 'lm.objective',
    amount: 'lm.amount',
    nothing: 'lm.nothing',
  },
  Plan: PlanView,
  Rest: MixRest,
  decisions: decideOffers,
  weighed: ({ units, packages }) =>
    t('lm.weighed', { units: units.length, packages: packages.length }),
  source: (source) => t(`lm.source.${source}`),
  fields: LEASING_MIX_FIELDS,
  limit: hintsOf,
  figures: ({ metrics }) => [
    { key: 'occupancy', label: 'lm.kpi.occupancy', kind: 'rate', value: metrics.occupancy },
    { key: 'wault', label: 'lm.kpi.wault', kind: 'number', value: metrics.wault },
    { key: 'incentive', label: 'lm.kpi.incentive', kind: 'money', value: metrics.incentive },
  ],
}

/** An offer for each unit and package; the package, and how much rent it would bring. */
function decideOffers(input: LeasingMixInput, plan: LeasingPlan): readonly Decision[] {
  return plannedOffers(input, plan).map(({ unit, package: terms, rent }) => ({
    id: JSON.stringify([unit.id, terms.id]),
    name: t('lm.offerName', { unit: unit.name ?? unit.id, package: terms.name ?? terms.id }),
    facts: [{ kind: 'money', value: rent }],
  }))
}
