import type { Formatters } from './use-format.ts'

/** What a field counts in. Percent fields keep fractions (0.055) and show percents (5.5). */
export type Unit =
  | 'money'
  | 'moneyPerYear'
  | 'percent'
  | 'points'
  | 'number'
  | 'integer'
  | 'area'
  | 'months'
  | 'days'
  | 'years'
  | 'year'
  | 'seconds'
  | 'ratio'

type UnitShape = {
  readonly decimals: number
  readonly suffix: string
  /** After exactly 1, where that is another word. */
  readonly one?: string
  readonly scale: number
  readonly step: number
}

const shapes: Record<Unit, UnitShape> = {
  money: { decimals: 2, suffix: '', scale: 1, step: 1000 },
  moneyPerYear: { decimals: 2, suffix: ' a year', scale: 1, step: 1000 },
  percent: { decimals: 4, suffix: '', scale: 100, step: 1 },
  points: { decimals: 2, suffix: ' points', one: ' point', scale: 100, step: 0.25 },
  number: { decimals: 6, suffix: '', scale: 1, step: 1 },
  integer: { decimals: 0, suffix: '', scale: 1, step: 1 },
  area: { decimals: 1, suffix: '', scale: 1, step: 100 },
  months: { decimals: 0, suffix: ' months', one: ' month', scale: 1, step: 1 },
  days: { decimals: 0, suffix: ' days', one: ' day', scale: 1, step: 1 },
  years: { decimals: 1, suffix: ' years', one: ' year', scale: 1, step: 1 },
  year: { decimals: 0, suffix: '', scale: 1, step: 1 },
  seconds: { decimals: 0, suffix: ' s', scale: 1, step: 1 },
  ratio: { decimals: 3, suffix: ' ×', scale: 1, step: 0.05 },
}

export const shapeOf = (unit: Unit): UnitShape => shapes[unit]

/** 0.055 → 5.5, without the dust of binary fractions. */
export const toShown = (value: number, unit: Unit): number =>
  Number((value * shapes[unit].scale).toPrecision(14))

/** 5.5 → 0.055. */
export const toStored = (shown: number, unit: Unit): number =>
  Number((shown / shapes[unit].scale).toPrecision(14))

/** A value as a short text, for slider ends and sentences. */
export function writeUnit(value: number, unit: Unit, format: Formatters): string {
  if (unit === 'money' || unit === 'moneyPerYear')
    return format.moneyMajor(value, { style: 'compact' })
  if (unit === 'percent')
    return format.rate(value, value * 1000 === Math.round(value * 1000) ? 1 : 2)
  const { decimals, suffix, one = suffix } = shapes[unit]
  const digits = Number.isInteger(value) ? 0 : Math.min(decimals, 2)
  return `${format.number(value, digits)}${value === 1 ? one : suffix}`
}
