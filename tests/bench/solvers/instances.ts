import type { AnyInput, OptimizerName } from '#shared/optimizer/optimizers'
import { makeWorks } from './capex-phasing-input.ts'
import { makeDeals } from './deal-picker-input.ts'
import { makeStack } from './debt-stack-input.ts'
import { makeLettings } from './leasing-mix-input.ts'

export type Instance = {
  readonly title: string
  readonly optimizer: OptimizerName
  readonly make: () => AnyInput
}

const of = (optimizer: OptimizerName, title: string, make: () => AnyInput): Instance => ({
  optimizer,
  title,
  make,
})

/** The sizes that the optimizers are measured at. */
export const INSTANCES: readonly Instance[] = [
  of('deal-picker', '500 deals', () => makeDeals(500, 'fractional')),
  of('deal-picker', '5,000 deals', () => makeDeals(5000, 'fractional')),
  of('deal-picker', '50,000 deals', () => makeDeals(50_000, 'fractional')),
  of('deal-picker', '500 whole deals', () => makeDeals(500, 'whole')),
  of('deal-picker', '5,000 whole deals', () => makeDeals(5000, 'whole')),
  of('debt-stack', '12 tranches × 200', () => makeStack(12, 200, false)),
  of('debt-stack', '40 tranches × 1,000', () => makeStack(40, 1000, false)),
  of('debt-stack', '12 × 200, at most 6', () => makeStack(12, 200, true)),
  of('debt-stack', '40 × 1,000, at most 6', () => makeStack(40, 1000, true)),
  of('capex-phasing', '40 projects × 60', () => makeWorks(40, 60)),
  of('capex-phasing', '150 projects × 120', () => makeWorks(150, 120)),
  of('leasing-mix', '200 units × 12', () => makeLettings(200, 12, 'fractional')),
  of('leasing-mix', '2,000 units × 30', () => makeLettings(2000, 30, 'fractional')),
  of('leasing-mix', '200 whole units × 12', () => makeLettings(200, 12, 'whole')),
  of('leasing-mix', '2,000 whole units × 30', () => makeLettings(2000, 30, 'whole')),
]
