import { z } from 'zod'
import { IsoDate } from './dates.ts'
import { EntityId } from './ids.ts'
import { Minor } from './money.ts'

export const LeaseStep = z.object({ date: IsoDate, monthlyRent: Minor })
export type LeaseStep = z.infer<typeof LeaseStep>

/** A letting of one unit to one tenant. Both dates are included; `movedOutDate` is set when the tenant left early. */
export const Lease = z.object({
  id: EntityId,
  unitId: EntityId,
  tenantId: EntityId,
  startDate: IsoDate,
  endDate: IsoDate,
  breakDate: IsoDate.nullable(),
  movedOutDate: IsoDate.nullable(),
  monthlyRent: Minor,
  deposit: Minor,
  steps: z.array(LeaseStep),
})
export type Lease = z.infer<typeof Lease>
