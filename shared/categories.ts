import { z } from 'zod'
import { IsoInstant } from './dates.ts'

/** What a category means for the figures; the kinds are fixed, categories inside a kind are the owner's. */
export const CategoryKind = z.enum([
  'income',
  'operating',
  'capex',
  'interest',
  'principal',
  'financing',
  'equity',
  'deposit',
  'acquisition',
  'tax',
  'transfer',
])
export type CategoryKind = z.infer<typeof CategoryKind>

export const Category = z.object({
  id: z.string().min(1).max(60),
  kind: CategoryKind,
  scheduleELine: z.int().nullable(),
  /** The owner's own words; null for the built-in ones, which every language names for itself. */
  name: z.string().trim().min(1).max(60).nullable(),
  archivedAt: IsoInstant.nullable(),
})
export type Category = z.infer<typeof Category>

/** Where a booking goes that nobody has sorted yet. */
export const uncategorised = 'uncategorised'

const kindByCategory: Record<string, readonly [CategoryKind, number | null]> = {
  rent: ['income', 3],
  other_income: ['income', 3],
  advertising: ['operating', 5],
  travel: ['operating', 6],
  cleaning_maintenance: ['operating', 7],
  commissions: ['operating', 8],
  insurance: ['operating', 9],
  legal_professional: ['operating', 10],
  management: ['operating', 11],
  repairs: ['operating', 14],
  supplies: ['operating', 15],
  property_tax: ['operating', 16],
  utilities: ['operating', 17],
  other_expense: ['operating', 19],
  capital_improvement: ['capex', 18],
  mortgage_interest: ['interest', 12],
  other_interest: ['interest', 13],
  loan_principal: ['principal', null],
  loan_proceeds: ['financing', null],
  loan_payoff: ['financing', null],
  loan_fee: ['financing', null],
  contribution: ['equity', null],
  distribution: ['equity', null],
  security_deposit_in: ['deposit', null],
  security_deposit_out: ['deposit', null],
  purchase: ['acquisition', null],
  closing_costs: ['acquisition', null],
  sale: ['acquisition', null],
  selling_costs: ['acquisition', null],
  income_tax: ['tax', null],
  transfer: ['transfer', null],
  uncategorised: ['transfer', null],
}

/** The categories every new file starts with (FINANCE.md section 2; lines of the US Schedule E, Part I). */
export const builtInCategories: readonly Category[] = Object.entries(kindByCategory).map(
  ([id, [kind, scheduleELine]]) => ({ id, kind, scheduleELine, name: null, archivedAt: null }),
)
