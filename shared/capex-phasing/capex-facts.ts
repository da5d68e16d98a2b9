import { oc } from '@orpc/contract'
import { z } from 'zod'
import { IsoDate, IsoMonth } from '../dates.ts'
import { errors } from '../errors.ts'
import { EntityId } from '../ids.ts'
import { Minor } from '../money.ts'
import { Project } from '../projects.ts'

/** What a portfolio's books say to the Capex Phasing Planner: projects, cash to come, leases, covenants. */
export const CapexFacts = z.object({
  /** The month after the day. */
  startMonth: IsoMonth,
  /** Projects that are not running or done. */
  projects: z.array(Project.extend({ propertyName: z.string() })),
  /** Units that are let, with the first month in which they will be empty. */
  lettings: z.array(
    z.object({
      unitId: EntityId,
      propertyId: EntityId,
      name: z.string(),
      tenantName: z.string(),
      endsOn: IsoDate,
      emptyFrom: IsoMonth,
      rentPerMonth: Minor,
    }),
  ),
  cash: z.object({
    /** On the portfolio's bank accounts together; null when it keeps none. */
    opening: Minor.nullable(),
    /** Of the last twelve full months, a twelfth. */
    noiPerMonth: Minor,
    /** NOI less what the loans ask for, for the months from the first. */
    inflow: z.array(Minor),
  }),
  /** Of properties with debt: what DSCR covenants are judged by. */
  debts: z.array(
    z.object({
      propertyId: EntityId,
      propertyName: z.string(),
      noiPerMonth: Minor,
      debtServicePerMonth: Minor,
    }),
  ),
})
export type CapexFacts = z.infer<typeof CapexFacts>

export const capexPhasing = {
  facts: oc
    .errors({ NO_FILE_OPEN: errors.NO_FILE_OPEN, NOT_FOUND: errors.NOT_FOUND })
    .input(z.strictObject({ portfolioId: EntityId, asOf: IsoDate }))
    .output(CapexFacts),
}
