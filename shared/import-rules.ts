import { oc } from '@orpc/contract'
import { z } from 'zod'
import { errors, writeErrors } from './errors.ts'
import { EntityId } from './ids.ts'
import { Minor } from './money.ts'

/** What a rule looks for; every condition that is given has to hold. */
const ruleConditions = {
  payeeContains: z.string().trim().min(1).max(200).nullable(),
  descriptionContains: z.string().trim().min(1).max(200).nullable(),
  /** Signed, the smallest and the largest amount. */
  amountMin: Minor.nullable(),
  amountMax: Minor.nullable(),
  accountId: EntityId.nullable(),
}

/** What a rule sets; what is null it leaves alone. */
const ruleActions = {
  category: z.string().max(60).nullable(),
  propertyId: EntityId.nullable(),
  unitId: EntityId.nullable(),
  payee: z.string().trim().min(1).max(200).nullable(),
}

export const ImportRule = z.object({
  id: EntityId,
  portfolioId: EntityId,
  position: z.int(),
  ...ruleConditions,
  ...ruleActions,
  source: z.enum(['user', 'learned']),
})
export type ImportRule = z.infer<typeof ImportRule>

const RuleFields = z.strictObject({ ...ruleConditions, ...ruleActions })
const hasCondition = (rule: z.infer<typeof RuleFields>): boolean =>
  [
    rule.payeeContains,
    rule.descriptionContains,
    rule.amountMin,
    rule.amountMax,
    rule.accountId,
  ].some((condition) => condition !== null)
const hasAction = (rule: z.infer<typeof RuleFields>): boolean =>
  [rule.category, rule.propertyId, rule.unitId, rule.payee].some((action) => action !== null)

export const RuleDraft = RuleFields.refine(hasCondition, {
  path: ['payeeContains'],
  message: 'A rule needs something to look for.',
}).refine(hasAction, { path: ['category'], message: 'A rule needs something to set.' })
export type RuleDraft = z.infer<typeof RuleDraft>

const fileErrors = { NO_FILE_OPEN: errors.NO_FILE_OPEN, NOT_FOUND: errors.NOT_FOUND }
const ruleErrors = { ...writeErrors, NOT_FOUND: errors.NOT_FOUND }
const portfolioOnly = z.strictObject({ portfolioId: EntityId })

export const importRules = {
  list: oc.errors(fileErrors).input(portfolioOnly).output(z.array(ImportRule)),
  create: oc
    .errors(ruleErrors)
    .input(z.strictObject({ portfolioId: EntityId, rule: RuleDraft }))
    .output(ImportRule),
  update: oc
    .errors(ruleErrors)
    .input(z.strictObject({ id: EntityId, rule: RuleDraft }))
    .output(ImportRule),
  delete: oc
    .errors(ruleErrors)
    .input(z.strictObject({ id: EntityId }))
    .output(z.null()),
  reorder: oc
    .errors(ruleErrors)
    .input(z.strictObject({ portfolioId: EntityId, ids: z.array(EntityId).max(2000) }))
    .output(z.null()),
  /** How many bookings of the ledger the rule fits, and how many it would change. */
  test: oc
    .errors(fileErrors)
    .input(z.strictObject({ portfolioId: EntityId, rule: RuleDraft }))
    .output(z.object({ fits: z.int(), changes: z.int() })),
  /** Applies all rules, in order, to the bookings without a category; answers how many changed. */
  apply: oc
    .errors(ruleErrors)
    .input(portfolioOnly)
    .output(z.object({ changed: z.int() })),
}
