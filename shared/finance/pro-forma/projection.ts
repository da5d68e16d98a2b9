import type { Minor } from '../../money.ts'
import type { Figure } from '../figure.ts'

/**
 * The lines of a projection by month, each with one entry for month 0 (the close) and one for every month
 * after it. Money is in whole minor units, signed from the owner's side; `balance`, `value` and `cash` are
 * what stands at the end of the month, before a sale in it.
 */
export const flowLines = [
  'potentialRent',
  'downtime',
  'vacancy',
  'creditLoss',
  'otherIncome',
  'egi',
  'expenses',
  'management',
  'leasing',
  'noi',
  'reserve',
  'projects',
  'acquisition',
  'salePrice',
  'sellingCosts',
  'unlevered',
  'interest',
  'principal',
  'loanProceeds',
  'loanPayoff',
  'loanFees',
  'salePayoff',
  'levered',
] as const
export type FlowLine = (typeof flowLines)[number]

export const stateLines = ['balance', 'value', 'cash'] as const
export type StateLine = (typeof stateLines)[number]
export type ProjectionLine = FlowLine | StateLine

export type ProjectionLines = Readonly<Record<ProjectionLine, readonly Minor[]>>

export type ProjectionFigures = {
  readonly unleveredIrr: Figure
  readonly leveredIrr: Figure
  readonly equityMultiple: Figure
  /** Of the levered flows at the discount rate; and of the unlevered ones. */
  readonly npv: Figure
  readonly unleveredNpv: Figure
  /** Over rolling twelve months, and the month in which the weakest of them ends. */
  readonly minDscr: Figure
  readonly minDscrMonth: number | null
  readonly minDebtYield: Figure
  readonly minDebtYieldMonth: number | null
  readonly maxLtv: Figure
  readonly maxLtvMonth: number | null
  /** The most of the owner's own money that is in it at any time. */
  readonly peakEquity: Minor
  readonly cashLowPoint: Minor
  readonly cashLowMonth: number
  /** Levered cash of all months, without the close and the sale. */
  readonly totalCash: Minor
  readonly salePrice: Minor
  /** What is left of the sales after their costs and the payoff of the loans. */
  readonly saleProceeds: Minor
  readonly noiYear1: Minor
  readonly goingInCap: Figure
  readonly cashOnCash: Figure
  readonly dscrYear1: Figure
}

/** Figures that a sensitivity can ask for. */
export type AskedFigure =
  | 'leveredIrr'
  | 'unleveredIrr'
  | 'equityMultiple'
  | 'npv'
  | 'unleveredNpv'
  | 'noiYear1'
  | 'cashOnCash'
  | 'dscrYear1'
  | 'minDscr'
  | 'minDebtYield'
  | 'maxLtv'
  | 'cashLowPoint'
  | 'totalCash'
  | 'peakEquity'
  | 'saleProceeds'

export type Projection = {
  readonly lines: ProjectionLines
  readonly years: ProjectionLines
  readonly figures: ProjectionFigures
}

export type ProFormaResult = {
  readonly startMonth: string
  readonly horizonMonths: number
  readonly total: Projection
  readonly properties: readonly (Projection & { readonly id: string; readonly name: string })[]
}
