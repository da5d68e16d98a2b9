import { majorToMinor, type Minor } from '#shared/money'

/**
 * The amount that a search text is, in minor units; null when it is none. The last point or comma with
 * one or two digits behind it divides units from cents: `$1,650`, `1.650,00` and `1650.00` are all 165000.
 */
export function amountIn(text: string, currency: string): Minor | null {
  const bare = text.replace(/[\p{Sc}\s'’+−-]/gu, '')
  if (!/^\d[\d.,]{0,17}$/.test(bare)) return null
  const [, whole = '', cents = ''] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(bare) ?? []
  const major = Number(`${whole.replace(/[.,]/g, '')}.${cents || '0'}`)
  const minor = majorToMinor(major, currency)
  return Number.isSafeInteger(minor) ? minor : null
}
