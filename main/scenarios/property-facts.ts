import type { IsoDate, IsoMonth } from '#shared/dates'
import type { Project } from '#shared/projects'
import type { AssumptionSource } from '#shared/scenarios/scenarios'
import type { StoredBook } from '../metrics/stored-books.ts'
import type { NamedTotal } from './scenario-queries.ts'

/** Writes down an assumption of the property at hand. */
export type Say = (source: AssumptionSource, sentence: string) => void

export type PropertyFacts = {
  readonly book: StoredBook
  readonly asOf: IsoDate
  readonly startMonth: IsoMonth
  /** Booked by category over the months that count, and how many these are. */
  readonly totals: readonly NamedTotal[]
  readonly months: number
  readonly projects: readonly Project[]
  readonly sellingCostRate: number
}

export const percent = (rate: number): string => `${Number((rate * 100).toFixed(2))}%`
