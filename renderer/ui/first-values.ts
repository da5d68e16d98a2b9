/** The first few values of a column that say something. */
export const firstValues = (
  rows: readonly (readonly string[])[],
  column: number,
  count: number,
): string[] =>
  rows
    .map((row) => row[column]?.trim() ?? '')
    .filter((value) => value !== '')
    .slice(0, count)
