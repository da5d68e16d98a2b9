import type { OptimizerName } from '#shared/optimizer/optimizers'
import type { MessageKey } from '../app/messages/t.ts'

/** What the landing page says of an optimizer. */
type ModuleWords = {
  readonly answers: MessageKey
  readonly needs: readonly MessageKey[]
  /** How many things there are to decide on, and where they are kept. */
  readonly count: MessageKey
  readonly dataHref: string
  readonly empty: MessageKey
}

export const moduleWords: Readonly<Record<OptimizerName, ModuleWords>> = {
  'deal-picker': {
    answers: 'optimize.dealPickerAnswers',
    needs: ['optimize.needsDeals', 'optimize.needsBudget', 'optimize.needsLimits'],
    count: 'optimize.countDeals',
    dataHref: '#/pipeline',
    empty: 'optimize.emptyDeals',
  },
  'debt-stack': {
    answers: 'optimize.debtStackAnswers',
    needs: ['ds.needs.subject', 'ds.needs.offers', 'ds.needs.limits'],
    count: 'optimize.countProperties',
    dataHref: '#/properties',
    empty: 'optimize.emptyProperties',
  },
  'capex-phasing': {
    answers: 'optimize.capexPhasingAnswers',
    needs: ['optimize.needsProjects', 'optimize.needsCash', 'optimize.needsCrews'],
    count: 'optimize.countProjects',
    dataHref: '#/projects',
    empty: 'optimize.emptyProjects',
  },
  'leasing-mix': {
    answers: 'optimize.leasingMixAnswers',
    needs: ['optimize.needsUnits', 'optimize.needsPackages', 'optimize.needsLeasingLimits'],
    count: 'optimize.countUnits',
    dataHref: '#/rent-roll',
    empty: 'optimize.emptyUnits',
  },
}
