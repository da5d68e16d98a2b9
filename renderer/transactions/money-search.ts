/**
 * The filters of the bookings as the address bears them; money in currency units. Read by hand: this file is
 * loaded with the window, before the schemas are told to do without eval.
 */
export type MoneySearch = {
  readonly find?: string | undefined
  readonly property?: string | undefined
  readonly unit?: string | undefined
  readonly category?: string | undefined
  readonly kind?: string | undefined
  readonly account?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly min?: number | undefined
  readonly max?: number | undefined
  readonly uncategorised?: true | undefined
  readonly unreconciled?: true | undefined
  readonly noReceipt?: true | undefined
  readonly by?: 'date' | 'amount' | undefined
  readonly direction?: 'asc' | 'desc' | undefined
}

/** What an address says; what it says wrongly is left out. */
export function readMoneySearch(search: Record<string, unknown>): MoneySearch {
  const text = (name: string) => {
    const value = search[name]
    return typeof value === 'string' && value !== '' ? value.slice(0, 200) : undefined
  }
  const day = (name: string) =>
    /^\d{4}-\d{2}-\d{2}$/.test(text(name) ?? '') ? text(name) : undefined
  const amount = (name: string) => {
    const value = search[name]
    return typeof value === 'number' && value >= 0 && value <= 1e12 ? value : undefined
  }
  const flag = (name: string) => (search[name] === true ? true : undefined)
  const by = search['by']
  const direction = search['direction']
  return withoutEmpty({
    find: text('find'),
    property: text('property'),
    unit: text('unit'),
    category: text('category'),
    kind: text('kind'),
    account: text('account'),
    from: day('from'),
    to: day('to'),
    min: amount('min'),
    max: amount('max'),
    uncategorised: flag('uncategorised'),
    unreconciled: flag('unreconciled'),
    noReceipt: flag('noReceipt'),
    by: by === 'date' || by === 'amount' ? by : undefined,
    direction: direction === 'asc' || direction === 'desc' ? direction : undefined,
  })
}

/** Whether anything but the order is asked for. */
export const isFiltered = ({ by: _by, direction: _direction, ...rest }: MoneySearch): boolean =>
  Object.values(rest).some((value) => value !== undefined)

export const withoutEmpty = <T extends object>(values: T): T =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T
