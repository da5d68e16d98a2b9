import { z } from 'zod'

/** A whole number of minor units (cents). The currency stands beside it, on the portfolio. */
export const Minor = z.int()
export type Minor = z.infer<typeof Minor>

/** An amount that a person types into a form: it has to be there, and is not negative. */
export const TypedAmount = z
  .int('Write an amount; 0 if there is none.')
  .min(0, 'An amount cannot be negative.')

/** An ISO 4217 code, as `USD`. */
export const CurrencyCode = z
  .string()
  .regex(/^[A-Z]{3}$/, 'A currency is three capital letters, such as USD.')

const digitsByCurrency = new Map<string, number>()

/** How many decimal places the currency has in everyday use: 2 for USD, 0 for JPY, 3 for KWD. */
export function minorDigits(currency: string): number {
  const known = digitsByCurrency.get(currency)
  if (known !== undefined) return known
  const { maximumFractionDigits } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions()
  const digits = maximumFractionDigits ?? 2
  digitsByCurrency.set(currency, digits)
  return digits
}

/**
 * Rounds to a whole number, a half going to the even neighbour: 0.5 → 0, 1.5 → 2, 2.5 → 2. What binary
 * arithmetic leaves a hair beside a half counts as one; the larger the value, the thicker the hair.
 */
export function roundHalfEven(value: number): number {
  const floor = Math.floor(value)
  const rest = value - floor
  const hair = Math.max(1e-9, Math.abs(value) * 2 ** -50)
  if (Math.abs(rest - 0.5) > hair) return Math.round(value)
  return floor % 2 === 0 ? floor : floor + 1
}

/** 12.345 USD → 1234 (half-even at the cent, judged on the decimal digits and not on the binary ones). */
export const majorToMinor = (major: number, currency: string): Minor =>
  roundHalfEven(major * 10 ** minorDigits(currency))

/** 1234 USD cents → 12.34. */
export const minorToMajor = (minor: Minor, currency: string): number =>
  minor / 10 ** minorDigits(currency)
