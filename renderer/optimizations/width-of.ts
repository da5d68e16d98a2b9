/** The width of a bar for a part of a whole. */
export const widthOf = (part: number, whole: number): string =>
  `${whole > 0 ? Math.min(100, (100 * part) / whole).toFixed(1) : 0}%`
