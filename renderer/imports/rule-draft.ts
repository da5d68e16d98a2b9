import type { ImportRule } from '#shared/imports/imports'
import type { Money } from '../ui/form/use-money.ts'

/** A rule as its form holds it: empty texts for what is not asked or set, money in currency units. */
export type TypedRule = {
  readonly payeeContains: string
  readonly descriptionContains: string
  readonly amountMin: number | null
  readonly amountMax: number | null
  readonly accountId: string
  readonly category: string
  readonly propertyId: string
  readonly unitId: string
  readonly payee: string
}

const newRule: TypedRule = {
  payeeContains: '',
  descriptionContains: '',
  amountMin: null,
  amountMax: null,
  accountId: '',
  category: '',
  propertyId: '',
  unitId: '',
  payee: '',
}

export function typedRule(rule: ImportRule | null, { toMajor }: Money): TypedRule {
  if (rule === null) return newRule
  const type = (text: string | null) => text ?? ''
  return {
    payeeContains: type(rule.payeeContains),
    descriptionContains: type(rule.descriptionContains),
    amountMin: toMajor(rule.amountMin),
    amountMax: toMajor(rule.amountMax),
    accountId: type(rule.accountId),
    category: type(rule.category),
    propertyId: type(rule.propertyId),
    unitId: type(rule.unitId),
    payee: type(rule.payee),
  }
}

export function inputOfRule(typed: TypedRule, { toMinor }: Money) {
  const set = (text: string) => text.trim() || null
  return {
    payeeContains: set(typed.payeeContains),
    descriptionContains: set(typed.descriptionContains),
    amountMin: toMinor(typed.amountMin),
    amountMax: toMinor(typed.amountMax),
    accountId: set(typed.accountId),
    category: set(typed.category),
    propertyId: set(typed.propertyId),
    unitId: set(typed.unitId),
    payee: set(typed.payee),
  }
}
