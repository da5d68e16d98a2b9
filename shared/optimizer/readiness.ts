import { z } from 'zod'
import { OptimizerName } from './optimizers.ts'

/** What an optimizer reads of the portfolio, and for how much of it the figure is there. */
export const ReadinessFact = z.enum([
  'price',
  'noi',
  'risk',
  'sector',
  'value',
  'bookings',
  'loans',
  'cost',
  'uplift',
  'deadline',
  'area',
  'marketRent',
  'leases',
])
export type ReadinessFact = z.infer<typeof ReadinessFact>

export const Readiness = z.object({
  optimizer: OptimizerName,
  /** How many deals, properties, projects or units there are to decide on. */
  count: z.int(),
  facts: z.array(z.object({ fact: ReadinessFact, known: z.int() })),
})
export type Readiness = z.infer<typeof Readiness>
