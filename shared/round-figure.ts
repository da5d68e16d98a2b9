/**
 * A figure as a person would say it: one significant digit, or two below 3. Nothing stays nothing.
 *
 * Check: 19,793,750 → 20,000,000; 12,300 → 12,500.
 */
export function roundFigure(value: number): number {
  if (value <= 0) return 0
  const power = 10 ** Math.floor(Math.log10(value))
  const step = value / power < 3 ? power / 2 : power
  return Math.round(value / step) * step
}
