import { oc } from '@orpc/contract'
import { z } from 'zod'
import { IsoInstant } from './dates.ts'
import { errors, writeErrors } from './errors.ts'

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

/** How many bookings stand under a category. */
export const CategoryUse = z.object({ category: z.string(), bookings: z.int() })
export type CategoryUse = z.infer<typeof CategoryUse>

const NamedCategory = z.object({
  name: z.string().trim().min(1, 'Write at least one character.').max(60),
  scheduleELine: z
    .int('Write a line of Schedule E, from 3 to 19.')
    .min(3, 'Write a line of Schedule E, from 3 to 19.')
    .max(19, 'Write a line of Schedule E, from 3 to 19.')
    .nullable(),
})

/** A category of the owner's own, inside one of the kinds. */
export const NewCategory = NamedCategory.extend({ kind: CategoryKind })
export type NewCategory = z.infer<typeof NewCategory>

export const CategoryEdit = NamedCategory.extend({ id: z.string().min(1).max(60) })
export type CategoryEdit = z.infer<typeof CategoryEdit>

const ownErrors = { ...writeErrors, CATEGORY_FIXED: errors.CATEGORY_FIXED }
const CategoryId = z.string().min(1).max(60)

export const categories = {
  list: oc.errors({ NO_FILE_OPEN: errors.NO_FILE_OPEN }).output(z.array(Category)),
  /** Of the categories with bookings, how many each has. */
  uses: oc.errors({ NO_FILE_OPEN: errors.NO_FILE_OPEN }).output(z.array(CategoryUse)),
  create: oc.errors(writeErrors).input(NewCategory).output(Category),
  update: oc.errors(ownErrors).input(CategoryEdit).output(Category),
  /** Keeps a category of the owner's own out of the choices, or offers it again. */
  archive: oc
    .errors(ownErrors)
    .input(z.strictObject({ categoryId: CategoryId, isArchived: z.boolean() }))
    .output(Category),
  /** Moves everything under a category of the owner's own to another, and removes it. */
  merge: oc
    .errors(ownErrors)
    .input(z.strictObject({ categoryId: CategoryId, intoId: CategoryId }))
    .output(z.object({ bookings: z.int() })),
}

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
