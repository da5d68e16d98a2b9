import type { Formatters } from '../../ui/use-format.ts'

/** Colours of marks and of the words beside them. */
export type ChartColors = { readonly mark: string; readonly ink: string }

/** The currency's sign where it stands before the figure, for axes. */
export const signOf = (format: Formatters): string =>
  (format.moneyMajor(0).split('0')[0] ?? '').trim()
