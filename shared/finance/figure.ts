/** A computed figure, or the reason in words why there is none: never 0, NaN or Infinity in its place. */
export type Figure =
  | { readonly value: number; readonly reason: null }
  | { readonly value: null; readonly reason: string }

export const known = (value: number): Figure => ({ value, reason: null })

export const missing = (reason: string): Figure => ({ value: null, reason })

/** `numerator / denominator`; missing where one of them is, or, for the reason given, where the denominator is 0. */
export function quotient(numerator: Figure, denominator: Figure, whyNone: string): Figure {
  if (denominator.value === null) return denominator
  if (denominator.value === 0) return missing(whyNone)
  return numerator.value === null ? numerator : known(numerator.value / denominator.value)
}

/** The sum of figures; missing, with the first reason, where one of them is. */
export const sumFigures = (figures: readonly Figure[]): Figure =>
  figures.find(({ value }) => value === null) ??
  known(figures.reduce((sum, { value }) => sum + (value ?? 0), 0))

/** `numerator / denominator` as a bare number, or null where the denominator is missing or zero. */
export const ratio = (numerator: number, denominator: number | null): number | null =>
  denominator === null || denominator === 0 ? null : numerator / denominator
