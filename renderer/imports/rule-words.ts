import type { ImportRule } from '#shared/imports/imports'
import { t } from '../app/messages/t.ts'
import type { Formatters } from '../ui/use-format.ts'

type NameOf = (id: string | null) => string

/** What a rule is called: the text it looks for. */
export const ruleName = ({ payeeContains, descriptionContains }: ImportRule): string =>
  payeeContains ?? descriptionContains ?? t('import.amount')

/** What a rule looks for, in words. */
export function termsOf(rule: ImportRule, nameOf: NameOf, format: Formatters): string[] {
  const money = (minor: number) => format.money(minor, { style: 'exact' })
  const terms = [
    rule.payeeContains && t('rules.payeeHas', { text: rule.payeeContains }),
    rule.descriptionContains && t('rules.descriptionHas', { text: rule.descriptionContains }),
    rule.amountMin !== null && t('rules.amountFrom', { amount: money(rule.amountMin) }),
    rule.amountMax !== null && t('rules.amountTo', { amount: money(rule.amountMax) }),
    rule.accountId && t('rules.onAccount', { name: nameOf(rule.accountId) }),
  ]
  return terms.filter((term) => typeof term === 'string' && term !== '') as string[]
}

/** What a rule sets, in words. */
export const setsOf = ({ category, propertyId, unitId, payee }: ImportRule, nameOf: NameOf) =>
  [nameOf(category), nameOf(propertyId), nameOf(unitId), payee ?? ''].filter((word) => word !== '')
