import { z } from 'zod'
import { IsoMonth } from '../dates.ts'
import { dateField, discountField, FixedRate, FloatingRate } from '../finance/calculation-inputs.ts'
import { DayCount, PaymentFrequency } from '../loans/loans.ts'
import { Minor, majorToMinor } from '../money.ts'
import {
  idField,
  listField,
  type NumberRule,
  numberField,
  textField,
} from '../optimizer/optimizer-input.ts'
import { checkProForma } from './pro-forma-checks.ts'

/**
 * What a pro-forma is worked out from: FINANCE.md section 6. Month 0 is the close before the first month;
 * month m of the projection is the m-th calendar month from `startMonth` on.
 */
const share = numberField({ min: 0, max: 1 })
const growth = numberField({ min: -0.9, max: 10 })

/** One rate for all years, or one for each projection year, of which the last goes on. */
const pathOf = (rate: z.ZodType<number, number>) =>
  z.union([rate, listField(rate, 60, 1)], 'must be a number or a list of numbers, one a year')
const growthPath = pathOf(growth)
export type RatePath = z.output<typeof growthPath>

const whole = (min: number, max: number) => numberField({ integer: true, min, max })
const calendarMonth = whole(1, 12)

export const monthField = z.string().check((context) => {
  if (IsoMonth.safeParse(context.value).success) return
  context.issues.push({
    code: 'custom',
    input: context.value,
    message: 'must be a month, written YYYY-MM',
    params: { code: 'bad_date' },
  })
})

/** How an amount of money is written: a schema that answers minor units. */
type AmountField = (rule?: NumberRule) => z.ZodType<Minor, number>

const leaseOf = (amount: AmountField) =>
  z.strictObject({
    startDate: dateField,
    /** The last day let. */
    endDate: dateField,
    monthlyRent: amount({ min: 0 }),
    /** How likely it is to be signed; absent for one that is. */
    likelihood: share.optional(),
    freeMonths: whole(0, 60).default(0),
    steps: listField(
      z.strictObject({ date: dateField, monthlyRent: amount({ min: 0 }) }),
      1200,
    ).default([]),
  })

const unitOf = (amount: AmountField) =>
  z.strictObject({
    id: idField,
    label: textField.default(''),
    /** A month, at the level of the first projection year. */
    marketRent: amount({ min: 0 }),
    /** How long the unit stands empty after a lease, or from when it can be let. */
    downtimeMonths: whole(0, 120).default(0),
    /** What letting it again costs, in months of market rent. */
    leasingCostMonths: numberField({ min: 0, max: 60 }).default(0),
    /** From when a unit without a lease can be let; null from the first month on. */
    availableFrom: dateField.nullable().default(null),
    leases: listField(leaseOf(amount), 1000).default([]),
  })

const projectOf = (amount: AmountField) =>
  z.strictObject({
    id: idField,
    name: textField.default(''),
    month: monthField,
    cost: amount({ min: 0 }),
    /** How likely it is to come about; absent for one that does. */
    likelihood: share.optional(),
    /** Over how many months the cost is paid. */
    costMonths: whole(1, 240).default(1),
    durationMonths: whole(0, 240).default(0),
    /** More market rent a month once finished. */
    upliftPerMonth: amount().default(0),
    lostRentPerMonth: amount({ min: 0 }).default(0),
    voidMonths: whole(0, 240).default(0),
  })

const loanOf = (amount: AmountField) =>
  z.strictObject({
    id: idField,
    name: textField.default(''),
    amount: amount({ above: 0 }),
    startDate: dateField,
    firstPaymentDate: dateField,
    termMonths: whole(1, 600),
    amortizationMonths: whole(1, 1200),
    interestOnlyMonths: whole(0, 600).default(0),
    rate: z.discriminatedUnion('type', [FixedRate, FloatingRate]),
    /** Of a floating loan: what its index is in each projection year; null for that of the whole input. */
    indexRate: pathOf(numberField({ min: -0.1, max: 1 }))
      .nullable()
      .default(null),
    dayCount: DayCount.default('30/360'),
    paymentFrequency: PaymentFrequency.default('monthly'),
    /** Paid when the loan is drawn. */
    fees: amount({ min: 0 }).default(0),
    endedDate: dateField.nullable().default(null),
    extraPayments: listField(
      z.strictObject({ date: dateField, amount: amount({ above: 0 }) }),
      1200,
    ).default([]),
    prepaymentSteps: listField(
      z.strictObject({ untilMonth: whole(1, 600), rate: share }),
      600,
    ).default([]),
  })

const refinancingOf = (amount: AmountField) =>
  z.strictObject({
    id: idField,
    name: textField.default(''),
    month: monthField,
    /** The loans repaid with it, by id; earlier refinancings too. */
    repays: listField(idField, 100).default([]),
    /** Neither amount nor share of the value: what it repays. */
    amount: amount({ above: 0 }).nullable().default(null),
    loanToValue: numberField({ above: 0, max: 2 }).nullable().default(null),
    annualRate: numberField({ min: -0.1, max: 1 }),
    termMonths: whole(1, 600),
    amortizationMonths: whole(1, 1200),
    interestOnlyMonths: whole(0, 600).default(0),
    feeRate: share.default(0),
  })

const openingOf = (amount: AmountField) =>
  z.discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('purchase'),
      price: amount({ above: 0 }),
      closingCosts: amount({ min: 0 }).default(0),
      works: amount({ min: 0 }).default(0),
    }),
    z.strictObject({ type: z.literal('held'), value: amount({ min: 0 }).nullable() }),
  ])

const Sale = z.strictObject({
  /** The last month owned; null for the last of the projection. */
  month: whole(1, 480).nullable().default(null),
  /** The price is the NOI of the twelve months after the sale over this; null: the value of the month. */
  capRate: numberField({ above: 0, max: 1 }).nullable(),
  sellingCostRate: share.default(0),
})

const propertyOf = (amount: AmountField) =>
  z.strictObject({
    id: idField,
    name: textField.default(''),
    opening: openingOf(amount),
    units: listField(unitOf(amount), 2000).default([]),
    rentGrowth: growthPath.default(0),
    vacancyRate: pathOf(share).default(0),
    creditLossRate: share.default(0),
    otherIncome: listField(
      z.strictObject({ name: textField, perMonth: amount(), growth: growthPath.default(0) }),
      200,
    ).default([]),
    expenses: listField(
      z.strictObject({
        name: textField,
        category: textField.nullable().default(null),
        perMonth: amount(),
        growth: growthPath.default(0),
        /** The calendar months in which the year's cost is paid, in equal parts; null for every month. */
        paidIn: listField(calendarMonth, 12, 1).nullable().default(null),
      }),
      200,
    ).default([]),
    /** A share of the effective gross income. */
    managementRate: share.default(0),
    reservePerMonth: amount({ min: 0 }).default(0),
    reserveGrowth: growthPath.default(0),
    projects: listField(projectOf(amount), 500).default([]),
    loans: listField(loanOf(amount), 100).default([]),
    refinancings: listField(refinancingOf(amount), 100).default([]),
    valueGrowth: growthPath.default(0),
    /** Null for a property that is kept: its value at the end counts in no flow. */
    sale: Sale.nullable(),
  })

/** The fields of a pro-forma, for those who add their own to them. */
export const proFormaShape = (amount: AmountField) => ({
  startMonth: monthField,
  horizonMonths: whole(1, 480),
  discountRate: discountField.default(0.08),
  /** Cash in hand at month 0; the cash line starts with it. */
  openingCash: amount().default(0),
  /** The index of floating loans in each projection year. */
  indexRate: pathOf(numberField({ min: -0.1, max: 1 })).default(0),
  properties: listField(propertyOf(amount), 1000, 1),
})

/** Minor units, as the program hands a pro-forma about. */
const minorField: AmountField = ({ min = -Number.MAX_SAFE_INTEGER, above } = {}) =>
  Minor.min(above === undefined ? min : above + 1)

/** Currency units, as a file has them; in hundredths, for a file names no currency. */
export const currencyField: AmountField = (rule) =>
  numberField(rule).transform((amount) => majorToMinor(amount, 'USD'))

export const ProFormaInput = z.strictObject(proFormaShape(minorField)).check(checkProForma)
export type ProFormaInput = z.infer<typeof ProFormaInput>

/** The same as `freehold calc proforma` reads it: money in currency units. */
export const ProFormaFile = z.strictObject(proFormaShape(currencyField)).check(checkProForma)

export type ProFormaProperty = ProFormaInput['properties'][number]
export type ProFormaUnit = ProFormaProperty['units'][number]
export type ProFormaProject = ProFormaProperty['projects'][number]
export type ProFormaLoan = ProFormaProperty['loans'][number]
export type ProFormaRefinancing = ProFormaProperty['refinancings'][number]
