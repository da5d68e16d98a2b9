import { z } from 'zod'
import { CategoryKind } from '../categories.ts'
import { IsoDate, IsoInstant, IsoMonth } from '../dates.ts'
import { EntityId, LongText, ShortText } from '../ids.ts'
import { LeaseOfferStatus } from '../lease-offers.ts'
import { BreakParty } from '../leases.ts'
import { DayCount, PaymentFrequency } from '../loans/loans.ts'
import { CurrencyCode } from '../money.ts'
import { AreaUnit } from '../portfolios.ts'
import { portableAlerts } from './portfolio-file-alerts.ts'
import { money, moneyOut, optional, portableBooks } from './portfolio-file-books.ts'
import { PortableDocument } from './portfolio-file-documents.ts'
import { portableDeals } from './portfolio-file-deals.ts'
import { portableReports } from './portfolio-file-reports.ts'
import { portableScenarios } from './portfolio-file-scenarios.ts'
import { portableSimulations } from './portfolio-file-simulations.ts'
import { portableTasks } from './portfolio-file-tasks.ts'
import { PropertyType } from '../properties.ts'
import { Unit } from '../units.ts'

/**
 * The portable portfolio file, `freehold/portfolio@1`: one portfolio with everything in it. Money is in
 * currency units (1250.5), rates are fractions a year. Unknown fields are errors: they are typing
 * mistakes. What may be missing has its default here.
 */
const rate = z.number().min(-0.1).max(1)
const notes = LongText.default('')
const moneyPaid = money.min(0.01, 'A payment is above 0.')

const PortableUnit = z.strictObject({
  id: EntityId,
  label: z.string().max(200),
  use: Unit.shape.use.default('residential'),
  bedrooms: optional(z.number().min(0).max(100)),
  bathrooms: optional(z.number().min(0).max(100)),
  area: optional(z.number().min(0)),
  marketRent: optional(money),
  notes,
  archivedAt: optional(IsoInstant),
})

const PortableValuation = z.strictObject({
  /** Made of the property and the date when a file does not bring one. */
  id: EntityId.optional(),
  date: IsoDate,
  value: moneyOut,
  source: z.string().max(200),
})

const PortableProperty = z.strictObject({
  id: EntityId,
  name: ShortText,
  type: PropertyType,
  address: z.strictObject({
    line1: z.string().max(200),
    city: z.string().max(200),
    region: z.string().max(100),
    postalCode: z.string().max(20),
    country: z.string().max(2),
  }),
  latitude: optional(z.number().min(-90).max(90)),
  longitude: optional(z.number().min(-180).max(180)),
  yearBuilt: optional(z.int().min(1000).max(2200)),
  area: optional(z.number().min(0)),
  purchaseDate: IsoDate,
  purchasePrice: moneyOut,
  closingCosts: moneyOut.default(0),
  initialCapex: moneyOut.default(0),
  landValue: moneyOut.default(0),
  notes,
  archivedAt: optional(IsoInstant),
  tags: z.array(ShortText).default([]),
  units: z.array(PortableUnit).default([]),
  valuations: z.array(PortableValuation).default([]),
})

const PortableTenant = z.strictObject({
  id: EntityId,
  name: ShortText,
  email: optional(z.string().max(320)),
  phone: optional(z.string().max(60)),
  sector: optional(z.string().max(200)),
  notes,
  archivedAt: optional(IsoInstant),
})

const PortableLease = z
  .strictObject({
    id: EntityId,
    unitId: EntityId,
    tenantId: EntityId,
    startDate: IsoDate,
    endDate: IsoDate,
    breakDate: optional(IsoDate),
    movedOutDate: optional(IsoDate),
    monthlyRent: money,
    deposit: money.default(0),
    steps: z.array(z.strictObject({ date: IsoDate, monthlyRent: money })).default([]),
    freeMonths: z.int().min(0).max(60).default(0),
    breakParty: BreakParty.default('tenant'),
    breakNoticeMonths: z.int().min(0).max(36).default(0),
    renewsLeaseId: optional(EntityId),
    notes,
    options: z
      .array(
        z.strictObject({
          months: z.int().min(1).max(1200),
          monthlyRent: optional(money),
          noticeMonths: z.int().min(0).max(36).default(0),
        }),
      )
      .default([]),
  })
  .refine(({ startDate, endDate }) => endDate >= startDate, {
    path: ['endDate'],
    message: 'A lease cannot end before it starts.',
  })

const PortableRate = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('fixed'), annual: rate }),
  z.strictObject({
    type: z.literal('floating'),
    index: ShortText,
    margin: rate,
    cap: optional(rate),
    floor: optional(rate),
    resets: z.array(z.strictObject({ date: IsoDate, annual: rate })).default([]),
  }),
])

const PortableLoan = z
  .strictObject({
    id: EntityId,
    propertyId: EntityId,
    lender: ShortText,
    amount: moneyOut,
    startDate: IsoDate,
    firstPaymentDate: IsoDate,
    termMonths: z.int().min(1).max(600),
    amortizationMonths: z.int().min(1).max(1200),
    interestOnlyMonths: z.int().min(0).max(600).default(0),
    rate: PortableRate,
    dayCount: DayCount.default('30/360'),
    paymentFrequency: PaymentFrequency.default('monthly'),
    fees: moneyOut.default(0),
    escrowMonthly: moneyOut.default(0),
    endedDate: optional(IsoDate),
    renewsLoanId: optional(EntityId),
    notes,
    extraPayments: z.array(z.strictObject({ date: IsoDate, amount: moneyPaid })).default([]),
    prepaymentSteps: z
      .array(
        z.strictObject({
          untilMonth: z.int().min(1).max(600),
          rate: z.number().min(0).max(1),
        }),
      )
      .default([]),
    statements: z.array(z.strictObject({ date: IsoDate, balance: moneyOut })).default([]),
    /** The one statement that older files could hold; it is read as the first of the statements. */
    statementBalance: optional(moneyOut),
    statementDate: optional(IsoDate),
  })
  .refine((loan) => (loan.statementBalance === null) === (loan.statementDate === null), {
    path: ['statementDate'],
    message: 'A statement balance and its date come together.',
  })
  .transform(({ statementBalance, statementDate, ...loan }) =>
    statementBalance === null || statementDate === null
      ? loan
      : Object.assign(loan, {
          statements: [{ date: statementDate, balance: statementBalance }, ...loan.statements],
        }),
  )

const PortableLeaseOffer = z
  .strictObject({
    id: EntityId,
    unitId: EntityId,
    leaseId: optional(EntityId),
    packageName: ShortText,
    area: z.number().positive(),
    startDate: IsoDate,
    endDate: IsoDate,
    breakDate: optional(IsoDate),
    monthlyRent: moneyOut,
    freeMonths: z.int().min(0).max(60).default(0),
    incentive: moneyOut.default(0),
    indexation: z.number().default(0),
    validUntil: optional(IsoDate),
    status: LeaseOfferStatus.default('offered'),
    notes: LongText.default(''),
  })
  .refine(({ startDate, endDate }) => endDate > startDate, {
    path: ['endDate'],
    message: 'What is offered ends after it starts.',
  })

const PortableProject = z.strictObject({
  id: EntityId,
  propertyId: EntityId,
  name: ShortText,
  cost: moneyOut,
  durationMonths: z.int().min(1).max(240),
  upliftMonthly: money.default(0),
  startMonth: optional(IsoMonth),
  deadline: optional(IsoMonth),
  status: z.enum(['idea', 'planned', 'running', 'done']).default('idea'),
  notes: LongText.default(''),
})

export const PortfolioFile = z.strictObject({
  format: z.literal('freehold/portfolio@1', 'This is not a portfolio file of version 1.'),
  portfolio: z.strictObject({
    id: EntityId,
    name: ShortText,
    currency: CurrencyCode,
    areaUnit: AreaUnit,
    notes,
    archivedAt: optional(IsoInstant),
    lockedThrough: optional(IsoDate),
  }),
  /** The owner's own categories; the built-in ones are always there. */
  categories: z
    .array(
      z.strictObject({
        id: z.string().min(1).max(60),
        kind: CategoryKind,
        scheduleELine: optional(z.int()),
        name: optional(ShortText.max(60)),
        archivedAt: optional(IsoInstant),
      }),
    )
    .default([]),
  properties: z.array(PortableProperty).default([]),
  tenants: z.array(PortableTenant).default([]),
  leases: z.array(PortableLease).default([]),
  loans: z.array(PortableLoan).default([]),
  ...portableBooks,
  ...portableDeals,
  ...portableScenarios,
  ...portableReports,
  ...portableAlerts,
  ...portableSimulations,
  leaseOffers: z.array(PortableLeaseOffer).default([]),
  projects: z.array(PortableProject).default([]),
  ...portableTasks,
  documents: z.array(PortableDocument).default([]),
  /** Settings that travel; those whose key begins with `file.` belong to one data file and do not. */
  settings: z
    .array(
      z.strictObject({
        key: z
          .string()
          .max(200)
          .regex(/^(?!file\.)./, 'Keys that begin with "file." do not travel.'),
        value: z.json(),
      }),
    )
    .default([]),
})
export type PortfolioFile = z.infer<typeof PortfolioFile>
