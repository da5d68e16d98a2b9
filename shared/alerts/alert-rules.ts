import { z } from 'zod'
import { EntityId } from '../ids.ts'
import type { Covenants } from '../loans/covenants.ts'
import { majorToMinor } from '../money.ts'

/** The rules, in the order in which an owner thinks of them: lettings, loans, money, records. */
export const ruleNames = [
  'lease_ending',
  'break_notice',
  'rent_late',
  'vacancy',
  'dscr',
  'ltv',
  'debt_yield',
  'rate_reset',
  'loan_maturity',
  'negative_cash_flow',
  'expense_outlier',
  'budget_overrun',
  'document_expiry',
  'task_overdue',
  'missing_data',
  'mail_failed',
  'report_failed',
  'backup_overdue',
] as const
export const RuleName = z.enum(ruleNames)
export type RuleName = z.infer<typeof RuleName>

/** Rules about nothing that belongs to a property. */
export const portfolioRules: ReadonlySet<RuleName> = new Set([
  'mail_failed',
  'report_failed',
  'backup_overdue',
])

/** What has to be acted on, what to watch, what to know; the gravest first. */
export const severities = ['critical', 'warning', 'info'] as const
export const Severity = z.enum(severities)
export type Severity = z.infer<typeof Severity>

/** How a threshold is written: whole days or months, money of the portfolio, a share, a plain ratio. */
export type ThresholdUnit = 'days' | 'months' | 'money' | 'share' | 'ratio'

type Threshold = {
  readonly unit: ThresholdUnit
  /** Money in whole units of the currency. */
  readonly initial: number
  readonly min: number
  readonly max: number
}

const days = (initial: number, max = 730): Threshold => ({ unit: 'days', initial, min: 0, max })
const money = (initial: number): Threshold => ({ unit: 'money', initial, min: 0, max: 1e9 })
const share = (initial: number): Threshold => ({ unit: 'share', initial, min: 0, max: 2 })
const times = (initial: number): Threshold => ({ unit: 'ratio', initial, min: 0, max: 20 })

/** The thresholds of each rule. Those named `urgent…` and `limit` decide when it is critical. */
export const thresholdsByRule = {
  lease_ending: { days: days(60), urgentDays: days(14) },
  break_notice: { days: days(60), urgentDays: days(14) },
  rent_late: { graceDays: days(5, 90), urgentDays: days(30), least: money(0) },
  vacancy: { days: days(30), urgentDays: days(90) },
  dscr: { limit: times(1.25), near: times(1.3) },
  ltv: { limit: share(0.75), near: share(0.7) },
  debt_yield: { limit: share(0.08), near: share(0.085) },
  rate_reset: { days: days(60) },
  loan_maturity: { days: days(365, 1825), urgentDays: days(90) },
  negative_cash_flow: {
    months: { unit: 'months', initial: 12, min: 1, max: 24 },
    least: money(0),
  },
  expense_outlier: { factor: times(2), least: money(500) },
  budget_overrun: { share: share(0.1), least: money(2500) },
  document_expiry: { days: days(30) },
  task_overdue: { days: days(1, 365) },
  missing_data: {},
  mail_failed: {},
  report_failed: {},
  backup_overdue: { days: days(1, 60), urgentDays: days(7, 90) },
} as const satisfies Record<RuleName, Record<string, Threshold>>

export type ThresholdName<Rule extends RuleName> = keyof (typeof thresholdsByRule)[Rule] & string

/** The thresholds of a rule by name, for whoever does not know which rule it has. */
export const thresholdsOf = (rule: RuleName): readonly (readonly [string, Threshold])[] =>
  Object.entries(thresholdsByRule[rule])

const Thresholds = z.record(z.string().max(40), z.number())

/** What an owner has set for a rule: for the whole portfolio, or for one property instead. */
export const AlertRule = z.object({
  rule: RuleName,
  propertyId: EntityId.nullable(),
  isOn: z.boolean(),
  /** By name; money in minor units. What is left out is as it came. */
  thresholds: Thresholds,
})
export type AlertRule = z.infer<typeof AlertRule>

export type RuleSettings<Rule extends RuleName = RuleName> = {
  readonly isOn: boolean
  readonly thresholds: Readonly<Record<ThresholdName<Rule>, number>>
}

/** What holds for a property, or for what belongs to none. */
export type SettingsOf = <Rule extends RuleName>(
  rule: Rule,
  propertyId: string | null,
) => RuleSettings<Rule>

/** What a rule takes over from the portfolio where nothing else is set. */
export type PortfolioTerms = { readonly currency: string; readonly covenants: Covenants }

/** A property's own rule stands before the portfolio's, and that before what the rule came with. */
export function settingsFrom(rules: readonly AlertRule[], terms: PortfolioTerms): SettingsOf {
  const byPlace = new Map(rules.map((one) => [`${one.rule} ${one.propertyId ?? ''}`, one]))
  return (rule, propertyId) => {
    const own = propertyId === null ? undefined : byPlace.get(`${rule} ${propertyId}`)
    const set = own ?? byPlace.get(`${rule} `)
    const thresholds = { ...initialThresholds(rule, terms), ...set?.thresholds }
    // Every name that the rule has is in what it came with.
    return { isOn: set?.isOn ?? isInitiallyOn(rule, terms), thresholds: thresholds as never }
  }
}

/** The covenant behind a rule, and from how far before it the rule speaks. */
const covenantOfRule = {
  dscr: { covenant: 'minDscr', margin: 0.05 },
  ltv: { covenant: 'maxLtv', margin: -0.05 },
  debt_yield: { covenant: 'minDebtYield', margin: 0.005 },
} as const

const hasCovenant = (rule: RuleName): rule is keyof typeof covenantOfRule =>
  Object.hasOwn(covenantOfRule, rule)

/** A limit that no lender of the portfolio sets is watched only where its owner says so. */
const isInitiallyOn = (rule: RuleName, { covenants }: PortfolioTerms): boolean =>
  !hasCovenant(rule) || covenants[covenantOfRule[rule].covenant] !== null

/** The thresholds a rule comes with, money in minor units, limits as the portfolio's lenders set them. */
function initialThresholds(
  rule: RuleName,
  { currency, covenants }: PortfolioTerms,
): Record<string, number> {
  const initial = Object.fromEntries(
    thresholdsOf(rule).map(([name, { unit, initial: value }]) => [
      name,
      unit === 'money' ? majorToMinor(value, currency) : value,
    ]),
  )
  if (!hasCovenant(rule)) return initial
  const { covenant, margin } = covenantOfRule[rule]
  const limit = covenants[covenant]
  // Rounded, so that binary dust does not stand in the field.
  return limit === null ? initial : { limit, near: Number((limit + margin).toFixed(6)) }
}

/** Whether every threshold is one that the rule has, within what it may be. */
export function refuseBrokenThresholds(
  { rule, thresholds }: Pick<AlertRule, 'rule' | 'thresholds'>,
  context: z.RefinementCtx,
): void {
  const known = new Map(thresholdsOf(rule))
  for (const [name, value] of Object.entries(thresholds)) {
    const threshold = known.get(name)
    const path = ['thresholds', name]
    if (threshold === undefined)
      context.addIssue({ code: 'custom', path, message: 'This rule has no such threshold.' })
    else if (value < threshold.min || value > largestOf(threshold))
      context.addIssue({ code: 'custom', path, message: 'This is outside what the rule can take.' })
  }
}

// Of money, any amount that a whole number of minor units can hold exactly.
const largestOf = ({ unit, max }: Threshold): number =>
  unit === 'money' ? Number.MAX_SAFE_INTEGER : max
