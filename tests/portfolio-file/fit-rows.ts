export type Row = Record<string, unknown>

/** What rows of a portable file owe to each other, list by list. */
const fits: Readonly<Record<string, (rows: readonly Row[]) => Row[]>> = {
  leases: (rows) => rows.map((row) => endingAfter(row, 'startDate', 'endDate')),
  recurring: (rows) => rows.map((row) => endingAfter(row, 'startDate', 'endDate')),
  leaseOffers: (rows) =>
    rows
      .map((row) => endingAfter(row, 'startDate', 'endDate'))
      .filter(({ startDate, endDate }) => startDate !== endDate),
  // The first is based on a built-in one, the others on it; none is of a property and of a deal.
  scenarios: (rows) =>
    rows.map((row, k) => ({
      ...row,
      preset: k === 0 ? (row['preset'] ?? 'base') : null,
      parentScenarioId: k === 0 ? null : 'scenarios 0',
      dealId: row['propertyId'] == null ? row['dealId'] : null,
    })),
  alertRules: (rows) => onceBy(rows, ['rule', 'propertyId']),
  budgetLines: (rows) => onceBy(rows, ['propertyId', 'month', 'category']),
  reportDeliveries: (rows) => onceBy(rows, ['presetId']),
  transactions: (rows) => rows.flatMap(withParts),
}

export const fitRows = (list: string, rows: readonly Row[]): Row[] =>
  fits[list]?.(rows) ?? [...rows]

/** The two days the other way round where the last comes first. */
function endingAfter(row: Row, first: string, last: string): Row {
  const [from, to] = [row[first], row[last]]
  if (typeof from !== 'string' || typeof to !== 'string' || from <= to) return row
  return { ...row, [first]: to, [last]: from }
}

const onceBy = (rows: readonly Row[], key: readonly string[]): Row[] => [
  ...new Map(rows.map((row) => [JSON.stringify(key.map((k) => row[k] ?? null)), row])).values(),
]

/** Every other booking is split into a third and what is left, to the smallest unit of any currency. */
function withParts(booking: Row, k: number): Row[] {
  if (k % 2 === 0) return [booking]
  const amount = Math.round(Number(booking['amount']))
  const third = Math.round(amount / 3)
  const part = (n: number, of: number) => ({
    ...booking,
    id: `${String(booking['id'])}.${n}`,
    parentId: booking['id'],
    amount: of,
  })
  return [{ ...booking, amount, isSplit: 1 }, part(1, third), part(2, amount - third)]
}
