import type { RuleDraft } from '#shared/imports/import-rules'

/** A rule without its place in the list. */
export type RuleFields = RuleDraft

export type PreparedRule = RuleFields & {
  readonly payeeWords: string | null
  readonly descriptionWords: string | null
  /** The rule as a person would name it. */
  readonly words: string
}

type Line = {
  readonly line: { readonly payee: string; readonly description: string; readonly amount: number }
  readonly accountId: string | null
}

export const prepareRules = (rules: readonly RuleFields[]): PreparedRule[] =>
  rules.map((rule) => ({
    ...rule,
    payeeWords: rule.payeeContains?.toLowerCase() ?? null,
    descriptionWords: rule.descriptionContains?.toLowerCase() ?? null,
    words: ruleWords(rule),
  }))

export const ruleWords = ({ payeeContains, descriptionContains }: RuleFields): string => {
  const text = payeeContains ?? descriptionContains
  return text === null ? 'this amount' : `“${text}”`
}

/** The first rule, in their order, all of whose conditions hold. */
export function firstRule(rules: readonly PreparedRule[], own: Line): PreparedRule | undefined {
  if (rules.length === 0) return undefined
  const payee = own.line.payee.toLowerCase()
  const description = own.line.description.toLowerCase()
  return rules.find(
    (rule) =>
      fitsText(rule, payee, description) &&
      fitsAmount(rule, own.line.amount) &&
      (rule.accountId === null || rule.accountId === own.accountId),
  )
}

/** A bank that has no column for the payee writes it into the description. */
const fitsText = (rule: PreparedRule, payee: string, description: string): boolean =>
  (rule.payeeWords === null || (payee || description).includes(rule.payeeWords)) &&
  (rule.descriptionWords === null || description.includes(rule.descriptionWords))

const fitsAmount = ({ amountMin, amountMax }: RuleFields, amount: number): boolean =>
  (amountMin === null || amount >= amountMin) && (amountMax === null || amount <= amountMax)

/** Words of numbers and dates change from month to month; what a rule looks for must not. */
const changing = /\d/

/**
 * The rule that a correction teaches: lines of the same payee, or with the same first words where the file
 * has no payee, in the same direction, are given what the owner gave this one.
 *
 * @returns null when the line has no words to know it by
 */
export function learnRule(
  { line }: Line,
  given: {
    readonly category?: string | null
    readonly propertyId?: string | null
    readonly unitId?: string | null
  },
): RuleFields | null {
  const words = stableWords(line.payee || line.description)
  if (words === '') return null
  return {
    payeeContains: words,
    descriptionContains: null,
    amountMin: line.amount >= 0 ? 0 : null,
    amountMax: line.amount < 0 ? 0 : null,
    accountId: null,
    category: given.category ?? null,
    propertyId: given.propertyId ?? null,
    unitId: given.unitId ?? null,
    payee: null,
  }
}

/** The longest run of words without digits, as `Con Edison` of `POS 0412 Con Edison 88123`; at most five. */
function stableWords(text: string): string {
  let best: string[] = []
  let run: string[] = []
  for (const word of [...text.split(' '), '0']) {
    if (!changing.test(word)) {
      run.push(word)
      continue
    }
    if (run.join(' ').length > best.join(' ').length) best = run
    run = []
  }
  const words = best.slice(0, 5).join(' ')
  return words.length >= 3 ? words.slice(0, 200) : ''
}
