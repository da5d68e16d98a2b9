import { oc } from '@orpc/contract'
import { z } from 'zod'
import { AlertCause } from './alert-cause.ts'
import { AlertRule, refuseBrokenThresholds } from './alert-rules.ts'
import { IsoDate, IsoInstant } from '../dates.ts'
import { errors, writeErrors } from '../errors.ts'
import { EntityId, LongText } from '../ids.ts'

/** `closed` is one whose cause is gone; `resolved` one that its owner has settled while it was there. */
export const AlertState = z.enum(['open', 'snoozed', 'resolved', 'closed'])
export type AlertState = z.infer<typeof AlertState>

export const Alert = AlertCause.extend({
  id: EntityId,
  portfolioId: EntityId,
  state: AlertState,
  /** When it was raised, or last came back. */
  openedAt: IsoInstant,
  firstOpenedAt: IsoInstant,
  openings: z.int(),
  closedAt: IsoInstant.nullable(),
  snoozedUntil: IsoDate.nullable(),
  resolvedAt: IsoInstant.nullable(),
  resolvedNote: z.string(),
})
export type Alert = z.infer<typeof Alert>

const readErrors = { NO_FILE_OPEN: errors.NO_FILE_OPEN, NOT_FOUND: errors.NOT_FOUND }
const OfPortfolio = z.strictObject({ portfolioId: EntityId })
const OfAlert = z.strictObject({ alertId: EntityId })

export const RuleEdit = AlertRule.extend({ portfolioId: EntityId }).superRefine(
  refuseBrokenThresholds,
)
export type RuleEdit = z.infer<typeof RuleEdit>

export const alerts = {
  /** Those whose cause is there, open ones first, the gravest and most pressing first. */
  list: oc.errors(readErrors).input(OfPortfolio).output(z.array(Alert)),
  /** Those whose cause is gone, the last first. */
  history: oc.errors(readErrors).input(OfPortfolio).output(z.array(Alert)),
  /** Looks at everything again at once; the list is that of a moment later. */
  check: oc.errors(writeErrors).input(OfPortfolio).output(z.array(Alert)),
  snooze: oc
    .errors(writeErrors)
    .input(OfAlert.extend({ until: IsoDate }))
    .output(Alert),
  resolve: oc
    .errors(writeErrors)
    .input(OfAlert.extend({ note: LongText }))
    .output(Alert),
  /** Takes a snooze or a resolution back. */
  reopen: oc.errors(writeErrors).input(OfAlert).output(Alert),
  /** What the owner has set; a rule that is not named is as it came. */
  rules: oc.errors(readErrors).input(OfPortfolio).output(z.array(AlertRule)),
  setRule: oc.errors(writeErrors).input(RuleEdit).output(AlertRule),
  /** Goes back to what the portfolio has set for the rule, or to what it came with. */
  clearRule: oc
    .errors(writeErrors)
    .input(
      AlertRule.pick({ rule: true, propertyId: true }).extend({ portfolioId: EntityId }).strict(),
    )
    .output(z.void()),
}
