import type { CommonResult } from '#shared/optimizer/optimizer-result'
import { bug } from '../model/model.ts'
import type { Figures } from './figures.ts'

/** The headline of a run that has no plan. */
export function failureHeadline({ status, errors }: CommonResult): string {
  switch (status) {
    case 'infeasible':
      return 'No plan can meet all your limits at once.'
    case 'time_limit':
      return 'Time ran out before a plan was found.'
    case 'invalid_input':
      return errors.length === 1
        ? 'One thing in the input has to be put right first.'
        : `${errors.length} things in the input have to be put right first.`
    case 'unbounded':
    case 'error':
      return 'The solver could not solve this model. Please report it: this should not happen.'
    case 'optimal':
    case 'feasible':
      return bug(`a ${status} run has a plan`)
  }
}

/** How much better a plan could be that is not proved to be the best. */
export const roomSentence = (gap: number | null, figures: Figures): string =>
  gap === null
    ? 'How much better it could be is not known yet.'
    : `No plan can be more than ${figures.percent(gap)} better.`
