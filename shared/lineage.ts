import { z } from 'zod'
import { IsoDate, IsoMonth } from './dates.ts'
import { figureKeys } from './finance/metric-formulas.ts'
import { EntityId } from './ids.ts'
import { Minor } from './money.ts'

export const FigureKeyName = z.enum(figureKeys)

/** What part of a figure is looked at: all of it, or that of one property, category or month. */
export const LineageNode = z.strictObject({
  metric: FigureKeyName,
  propertyId: EntityId.nullable().default(null),
  category: z.string().max(60).nullable().default(null),
  month: IsoMonth.nullable().default(null),
  loanId: EntityId.nullable().default(null),
})
export type LineageNode = z.infer<typeof LineageNode>

export const LineageUnit = z.enum(['money', 'share', 'multiple', 'years', 'count', 'area'])

const Amount = z.object({ value: z.number().nullable(), reason: z.string().nullable() })

/** One figure of the formula with its own way down. */
export const LineageTerm = Amount.extend({
  part: z.enum(['sum', 'top', 'bottom']),
  sign: z.union([z.literal(1), z.literal(-1)]),
  unit: LineageUnit,
  node: LineageNode,
})
export type LineageTerm = z.infer<typeof LineageTerm>

/** The same figure cut by property, category or month. */
export const LineageGroup = z.object({
  by: z.enum(['property', 'category', 'month']),
  /** Whether the parts add up to the figure; ratios of properties do not. */
  adds: z.boolean(),
  rows: z.array(
    Amount.extend({
      key: z.string(),
      /** The name of a property or of the owner's own category; null where the key names itself. */
      name: z.string().nullable(),
      node: LineageNode.nullable(),
    }),
  ),
})
export type LineageGroup = z.infer<typeof LineageGroup>

/** Where a row of the owner's data is shown whole. */
export const LineageLink = z.object({
  to: z.enum(['property', 'lease', 'loan']),
  id: EntityId,
  propertyId: EntityId,
})
export type LineageLink = z.infer<typeof LineageLink>

export const lineageColumns = [
  'property',
  'unit',
  'tenant',
  'lender',
  'date',
  'source',
  'from',
  'until',
  'state',
  'monthlyRent',
  'annualRent',
  'yearsLeft',
  'weight',
  'payment',
  'interest',
  'principal',
  'amount',
  'area',
  'marketRent',
  'what',
] as const

export const LineageColumn = z.object({
  key: z.enum(lineageColumns),
  kind: z.enum(['text', 'money', 'number', 'date', 'area']),
})
export type LineageColumn = z.infer<typeof LineageColumn>

/** What a row is, in a word that the window has in its own language. */
export const lineageWords = [
  'let',
  'vacant',
  'valuation',
  'purchasePrice',
  'closingCosts',
  'initialCapex',
  'loanAmount',
  'schedule',
  'statement',
  'invested',
  'openingValue',
  'openingDebt',
  'month',
  'sale',
] as const
export type LineageWord = (typeof lineageWords)[number]

/** Rows of the owner's data behind a figure. The last column is what adds up to it. */
export const LineageRows = z.object({
  columns: z.array(LineageColumn),
  rows: z.array(
    z.object({
      id: z.string(),
      cells: z.array(z.union([z.string(), z.number(), z.null()])),
      link: LineageLink.nullable(),
      node: LineageNode.nullable(),
    }),
  ),
  /** How the last column makes the figure: by its sum, or as the weighted mean over another column. */
  adds: z.enum(['sum', 'weighted', 'return']),
})
export type LineageRows = z.infer<typeof LineageRows>

/** A figure opened up by one step. */
export const Lineage = Amount.extend({
  node: LineageNode,
  unit: LineageUnit,
  propertyName: z.string().nullable(),
  /** In the letters of the trade, as `NOI = EGI − OpEx`. */
  symbols: z.string(),
  /** The days that count; null for a figure of the day alone. */
  period: z.object({ from: IsoDate, to: IsoDate }).nullable(),
  asOf: IsoDate,
  /** How many years the period counts as, where the figure was brought to one year; else null. */
  years: z.number().nullable(),
  sellingCostRate: z.number().nullable(),
  terms: z.array(LineageTerm),
  groups: z.array(LineageGroup),
  rows: LineageRows.nullable(),
  /** Whether single bookings stand behind it, which `metrics.rows` answers page by page. */
  hasBookings: z.boolean(),
})
export type Lineage = z.infer<typeof Lineage>

/** A booking behind a figure; its amount with the sign under which it counts there. */
export const LineageBooking = z.object({
  id: EntityId,
  propertyId: EntityId,
  propertyName: z.string(),
  date: IsoDate,
  category: z.string(),
  categoryName: z.string().nullable(),
  payee: z.string().nullable(),
  description: z.string(),
  amount: Minor,
})
export type LineageBooking = z.infer<typeof LineageBooking>

export const LineageBookings = z.object({
  rows: z.array(LineageBooking),
  count: z.int(),
  /** Of all of them, not of the page alone. */
  sum: Minor,
})
export type LineageBookings = z.infer<typeof LineageBookings>
