/** Figures as a terminal shows them. */
export const number = new Intl.NumberFormat('en', { maximumFractionDigits: 2 })

/** The first column to the left, figures to the right. */
export function alignColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, k) =>
    Math.max(...rows.map((row) => (row[k] ?? '').length)),
  )
  return rows.map((row) =>
    row
      .map((cell, k) => (k === 0 ? cell.padEnd(widths[k] ?? 0) : cell.padStart(widths[k] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
}
