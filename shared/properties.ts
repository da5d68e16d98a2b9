import { oc } from '@orpc/contract'
import { z } from 'zod'
import { IsoDate, IsoInstant, IsoMonth, TypedYear } from './dates.ts'
import { Document } from './documents.ts'
import { errors, writeErrors } from './errors.ts'
import { EntityId, LongText, ShortText } from './ids.ts'
import { Lease } from './leases.ts'
import { Loan } from './loans/loans.ts'
import { Minor, TypedAmount } from './money.ts'
import { Project } from './projects.ts'
import { Task } from './tasks/tasks.ts'
import { Unit } from './units.ts'
import { Valuation } from './valuations.ts'

export const PropertyType = z.enum([
  'single_family',
  'condo',
  'duplex',
  'fourplex',
  'multi_family',
  'mixed',
  'retail',
  'office',
  'industrial',
  'hospitality',
  'land',
  'other',
])
export type PropertyType = z.infer<typeof PropertyType>

/** Degrees north, WGS 84. */
export const Latitude = z
  .number()
  .min(-90, 'A latitude lies between −90 and 90.')
  .max(90, 'A latitude lies between −90 and 90.')
/** Degrees east, WGS 84. */
export const Longitude = z
  .number()
  .min(-180, 'A longitude lies between −180 and 180.')
  .max(180, 'A longitude lies between −180 and 180.')

export const Property = z.object({
  id: EntityId,
  portfolioId: EntityId,
  name: ShortText,
  type: PropertyType,
  addressLine1: z.string().max(200),
  city: z.string().max(200),
  region: z.string().max(100),
  postalCode: z.string().max(20),
  country: z.string().max(2),
  latitude: Latitude.nullable(),
  longitude: Longitude.nullable(),
  yearBuilt: z.int().min(1000).max(2200).nullable(),
  /** In the portfolio's area unit. */
  area: z.number().min(0).nullable(),
  purchaseDate: IsoDate,
  purchasePrice: Minor.min(0),
  closingCosts: Minor.min(0),
  initialCapex: Minor.min(0),
  landValue: Minor.min(0),
  notes: LongText,
  archivedAt: IsoInstant.nullable(),
})
export type Property = z.infer<typeof Property>

/** A property as a person types it in. */
export const NewProperty = Property.omit({ id: true, archivedAt: true }).extend({
  notes: LongText.default(''),
  country: z.string().regex(/^([A-Z]{2})?$/, 'A country is two capital letters, such as US.'),
  yearBuilt: TypedYear.nullable(),
  area: z.number().min(0, 'An area cannot be negative.').nullable(),
  purchasePrice: TypedAmount,
  closingCosts: TypedAmount,
  initialCapex: TypedAmount,
  landValue: TypedAmount,
})
export type NewProperty = z.infer<typeof NewProperty>

/** What may be changed of a property: all but the portfolio it is in. */
export const PropertyEdit = NewProperty.omit({ portfolioId: true }).extend({ id: EntityId })
export type PropertyEdit = z.infer<typeof PropertyEdit>

/** How many rows of each kind go with a property when it is deleted. */
export const PropertyContents = z.object({
  units: z.int(),
  leases: z.int(),
  loans: z.int(),
  valuations: z.int(),
  transactions: z.int(),
  projects: z.int(),
  tasks: z.int(),
  documents: z.int(),
})
export type PropertyContents = z.infer<typeof PropertyContents>

/** A property's figures on a day, over the twelve full months before it; null where one cannot be computed. */
export const PropertyFigures = z.object({
  value: Minor.nullable(),
  loanBalance: Minor,
  equity: Minor.nullable(),
  egi: Minor,
  opex: Minor,
  noi: Minor,
  debtService: Minor,
  capex: Minor,
  cashFlow: Minor,
  units: z.int(),
  leasedUnits: z.int(),
  occupancy: z.number().nullable(),
  loanToValue: z.number().nullable(),
  capRate: z.number().nullable(),
  dscr: z.number().nullable(),
})
export type PropertyFigures = z.infer<typeof PropertyFigures>

/** A word of the owner's own that groups properties: `core`, `to sell`. */
export const Tag = z.string().trim().min(1, 'Write at least one character.').max(40)

export const PropertyRow = Property.extend({
  figures: PropertyFigures,
  tags: z.array(z.string()),
  /** The first photo, which stands for the property in lists. */
  coverId: EntityId.nullable(),
})
export type PropertyRow = z.infer<typeof PropertyRow>

/** One calendar month of money: signed as booked, so operating costs and debt service are negative. */
export const MonthOfMoney = z.object({
  month: IsoMonth,
  income: Minor,
  operating: Minor,
  noi: Minor,
  debtService: Minor,
  capex: Minor,
  cashFlow: Minor,
})
export type MonthOfMoney = z.infer<typeof MonthOfMoney>

const LeaseWithTenant = Lease.extend({ tenantName: z.string(), rentToday: Minor.nullable() })

/** What one row of the property page's money table shows: a category over the last twelve months. */
const CategoryTotal = z.object({ category: z.string(), kind: z.string(), amount: Minor })

export const PropertyDetail = z.object({
  property: Property,
  tags: z.array(z.string()),
  figures: PropertyFigures,
  units: z.array(Unit),
  archivedUnits: z.array(Unit),
  leases: z.array(LeaseWithTenant),
  loans: z.array(Loan.extend({ balance: Minor, currentRate: z.number().nullable() })),
  valuations: z.array(Valuation),
  documents: z.array(Document),
  tasks: z.array(Task),
  projects: z.array(Project),
  months: z.array(MonthOfMoney),
  categories: z.array(CategoryTotal),
})
export type PropertyDetail = z.infer<typeof PropertyDetail>

const fileErrors = { NO_FILE_OPEN: errors.NO_FILE_OPEN, NOT_FOUND: errors.NOT_FOUND }

export const properties = {
  list: oc
    .errors(fileErrors)
    .input(
      z.strictObject({
        portfolioId: EntityId,
        asOf: IsoDate,
        /** Lists the archived properties instead of the others. */
        isArchived: z.boolean().optional(),
      }),
    )
    .output(z.array(PropertyRow)),
  get: oc
    .errors(fileErrors)
    .input(z.strictObject({ propertyId: EntityId, asOf: IsoDate }))
    .output(PropertyDetail),
  create: oc.errors(writeErrors).input(NewProperty).output(Property),
  update: oc.errors(writeErrors).input(PropertyEdit).output(Property),
  /** An archived property is no longer listed and counts in no figure; its rows stay. */
  setArchived: oc
    .errors(writeErrors)
    .input(z.strictObject({ propertyId: EntityId, isArchived: z.boolean() }))
    .output(Property),
  setTags: oc
    .errors(writeErrors)
    .input(z.strictObject({ propertyId: EntityId, tags: z.array(Tag).max(50) }))
    .output(z.array(z.string())),
  contents: oc
    .errors(fileErrors)
    .input(z.strictObject({ propertyId: EntityId }))
    .output(PropertyContents),
  /** Deletes the property with everything that belongs to it, as one command; answers what went. */
  delete: oc
    .errors(writeErrors)
    .input(z.strictObject({ propertyId: EntityId }))
    .output(PropertyContents),
}
