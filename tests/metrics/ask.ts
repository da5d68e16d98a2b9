import { type Comparison, type MetricQuestion, noFilter } from '#shared/metrics'

export type Asked = MetricQuestion & { readonly comparison: Comparison }

/** A question as the dashboard asks it when nobody has chosen anything. */
export const ask = (changes: Partial<Asked> = {}): Asked => ({
  portfolioId: 'sample',
  asOf: '2026-10-31',
  filter: noFilter,
  period: { kind: 'trailing_year' },
  comparison: 'previous_year',
  ...changes,
})
