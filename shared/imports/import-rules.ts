import { oc } from '@orpc/contract'
import { z } from 'zod'
import { errors, writeErrors } from '../errors.ts'
import { EntityId } from '../ids.ts'
import { ImportRule } from './imports.ts'

const term = z.string().trim().min(1).max(200).nullable()

/** A rule as a person types it in: what a line has to have, and what is set then. */
const RuleFields = ImportRule.pick({
  amountMin: true,
  amountMax: true,
  accountId: true,
  category: true,
  propertyId: true,
  unitId: true,
})
  .extend({ payeeContains: term, descriptionContains: term, payee: term })
  .strict()
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
