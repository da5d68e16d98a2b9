import type { ImportField } from '#shared/imports/entity-import-fields'
import type { NumberStyle } from '#shared/imports/table-files'
import { parseNumberText } from '../table-files/number-text.ts'

/** No loan costs a fifth of itself a year, and hardly one costs a fifth of a percent. */
const highestFraction = 0.2

/**
 * A reader of yearly rates. A percent sign says percent; without one the whole column decides: numbers
 * that are all below 0.2 are fractions, as a spreadsheet keeps 5.5 % as 0.055.
 *
 * @returns a reader of fractions: `5.5 %`, `5.5` among such, and `0.055` among such are all 0.055
 */
export function rateReader(cells: readonly string[], style: NumberStyle) {
  const plain = cells.flatMap((cell) => {
    const parsed = parseNumberText(cell, style)
    return parsed === null || parsed.isPercent ? [] : [Math.abs(parsed.value)]
  })
  const isPercent = plain.some((value) => value >= highestFraction)
  return (text: string): number | null => {
    const parsed = parseNumberText(text, style)
    if (parsed === null) return null
    // Ten digits: 5.55 / 100 is 0.055499999999999994 in binary.
    return parsed.isPercent || isPercent ? Number((parsed.value / 100).toFixed(10)) : parsed.value
  }
}

const years = /years?|yrs?\b|jahre?/i
const months = /months?|mos?\b|mths?\b|monate?/i
const withUnit =
  /^([\d.,]+)\s*[- ]?\s*(y|yrs?\.?|years?|jahre?|m|mos?\.?|mths?\.?|months?|monate?)?$/i

/**
 * A reader of lengths of time, in months. The cell says the unit, else the heading; else a loan's term
 * and its amortization are in years when no number of the column is above 50, and all others in months.
 */
export function monthsReader(
  field: ImportField,
  heading: string,
  cells: readonly string[],
  style: NumberStyle,
) {
  const inYears = isInYears(field, heading, cells, style)
  return (text: string): number | null => {
    const match = withUnit.exec(text)
    const value = parseNumberText(match?.[1] ?? '', style)?.value ?? null
    if (match === null || value === null) return null
    const unit = match[2]
    const perUnit = (unit === undefined ? inYears : /^[yj]/i.test(unit)) ? 12 : 1
    const whole = Math.round(value * perUnit)
    return Math.abs(whole - value * perUnit) < 0.01 ? whole : null
  }
}

function isInYears(
  field: ImportField,
  heading: string,
  cells: readonly string[],
  style: NumberStyle,
): boolean {
  if (years.test(heading)) return true
  if (months.test(heading)) return false
  if (field !== 'loan.termMonths' && field !== 'loan.amortizationMonths') return false
  const values = cells.flatMap((cell) => parseNumberText(cell, style)?.value ?? [])
  return values.length > 0 && values.every((value) => value <= 50)
}
