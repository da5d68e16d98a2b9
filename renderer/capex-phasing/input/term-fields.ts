import type { CapexPhasingField } from '#shared/capex-phasing/capex-phasing-fields'

/** The terms of the form that are numbers, and the field of the input that each becomes. */
export const termFields = {
  months: 'months',
  discountRate: 'discountRate',
  rentGrowth: 'rentGrowth',
  costInflation: 'costInflation',
  exitYield: 'exitYield',
  opening: 'cash.opening',
  floor: 'cash.floor',
  monthlyLimit: 'monthlyLimit',
  totalBudget: 'totalBudget',
  maxParallel: 'maxParallel',
  timeLimitSec: 'options.timeLimitSec',
  mipRelGap: 'options.mipRelGap',
} as const satisfies Record<string, CapexPhasingField>
