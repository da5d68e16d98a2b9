/** The currencies the runtime knows, by name, the most used first. */
export function commonCurrencies(): { value: string; label: string }[] {
  const first = ['USD', 'EUR', 'GBP', 'CAD', 'AUD', 'CHF']
  const names = new Intl.DisplayNames(['en'], { type: 'currency' })
  const rest = Intl.supportedValuesOf('currency').filter((code) => !first.includes(code))
  return [...first, ...rest].map((code) => ({
    value: code,
    label: `${code} · ${names.of(code) ?? code}`,
  }))
}
