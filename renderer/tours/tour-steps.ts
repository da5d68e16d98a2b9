import type { OptimizerName } from '#shared/optimizer/optimizers'
import { OPTIMIZER_NAMES } from '#shared/optimizer/optimizers'
import { type MessageKey, t } from '../app/messages/t.ts'

/** Where the parts of a page that tours point at are marked, as `data-tour`. */
export const TOUR_ANCHORS = [
  'wizard-things',
  'wizard-limits',
  'wizard-solve',
  'run-status',
  'run-limits',
  'run-what-if',
  'run-next-best',
  'run-actions',
] as const
export type TourAnchor = (typeof TOUR_ANCHORS)[number]

export type TourStep = {
  readonly anchor: TourAnchor
  readonly page: 'wizard' | 'results'
  /** Words of the glossary stand in brackets, as in prompts. */
  readonly text: MessageKey
}

/** What differs between the optimizers: the things to decide on, and the limits. */
const own: Readonly<Record<OptimizerName, readonly [things: MessageKey, limits: MessageKey]>> = {
  'deal-picker': ['tour.deals', 'tour.dealLimits'],
  'debt-stack': ['tour.tranches', 'tour.stackLimits'],
  'capex-phasing': ['tour.works', 'tour.worksLimits'],
  'leasing-mix': ['tour.units', 'tour.leasingLimits'],
}

/** The steps of a tour: what goes in, the run, and how to read what comes out. */
export const tourSteps = (optimizer: OptimizerName): readonly TourStep[] => [
  { anchor: 'wizard-things', page: 'wizard', text: own[optimizer][0] },
  { anchor: 'wizard-limits', page: 'wizard', text: own[optimizer][1] },
  { anchor: 'wizard-solve', page: 'wizard', text: 'tour.solve' },
  { anchor: 'run-status', page: 'results', text: 'tour.status' },
  { anchor: 'run-limits', page: 'results', text: 'tour.limits' },
  { anchor: 'run-what-if', page: 'results', text: 'tour.whatIf' },
  { anchor: 'run-next-best', page: 'results', text: 'tour.nextBest' },
  { anchor: 'run-actions', page: 'results', text: 'tour.actions' },
]

/** Every text of every tour, as it is written. */
export const tourTexts = (): readonly string[] =>
  OPTIMIZER_NAMES.flatMap((name) => tourSteps(name).map(({ text }) => t(text)))
