/** What a floating rate follows, by the currency that it is lent in. */
const NAMES: Readonly<Record<string, string>> = {
  USD: 'SOFR',
  GBP: 'SONIA',
  EUR: 'EURIBOR 3M',
  CHF: 'SARON',
}

export const indexNameOf = (currency: string): string => NAMES[currency] ?? 'Reference rate'
