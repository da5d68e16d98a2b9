import type { IsoDate } from '#shared/dates'
import type { ProFormaInput } from '#shared/scenarios/pro-forma'
import { minorToMajor } from '#shared/money'
import { AppError } from '../app-error.ts'
import type { DataBase } from '../database/schema.ts'

export type PlanFacts = {
  readonly db: DataBase
  readonly asOf: IsoDate
  readonly currency: string
  readonly locale: string
}

/** A projection that carries a plan out, and what of the plan is in it and what is not, in sentences. */
export type AppliedPlan = {
  readonly proForma: ProFormaInput | null
  readonly applied: readonly string[]
}

export const stale = (message: string): AppError => new AppError('PLAN_STALE', { message })

/** Whole currency units of an amount in minor units. */
export const moneyOf = (minor: number, { currency, locale }: PlanFacts): string =>
  new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 }).format(
    minorToMajor(minor, currency),
  )

export const shareOf = (share: number, { locale }: PlanFacts): string =>
  new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }).format(share)
