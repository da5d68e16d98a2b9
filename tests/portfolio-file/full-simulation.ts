const spread = { p5: -0.02, p25: 0.03, p50: 0.061, p75: 0.09, p95: 0.13 }
const months = { p5: [1, null], p25: [2, 2], p50: [3, 3], p75: [4, 4], p95: [5, 5] }
const told = {
  multiple: null,
  npv: null,
  profit: null,
  minDscr: null,
  minDscrMonth: null,
  maxLtv: null,
  maxLtvMonth: null,
  cashLow: null,
  cashLowMonth: null,
  endEquity: null,
}

/** A kept simulation as short as one can be. */
export const fullSimulation = {
  id: 'm1',
  subject: { type: 'property', id: 'r1' },
  subjectName: '12 Elm St',
  name: 'Elm, futures 1',
  note: 'Before the sale.',
  asOf: '2026-10-31',
  currency: 'USD',
  paths: 100,
  seed: 7,
  inputHash: 'in',
  resultHash: 'out',
  createdAt: '2026-11-02T09:30:00.000Z',
  ground: {
    settings: { drivers: {}, correlation: null, paths: 100, seed: 7, limits: {} },
    sources: [],
    applied: [],
  },
  figures: {
    irrP5: -0.02,
    irrP50: 0.061,
    irrP95: 0.13,
    loss: 0.1,
    dscrBreach: null,
    ltvBreach: null,
    engine: 'cpu',
  },
  result: {
    paths: 100,
    seed: 7,
    startMonth: '2026-11',
    months: 2,
    engine: { kind: 'cpu', device: null, reason: 'noCard', largestError: null, seconds: 0.1 },
    figures: {
      irr: {
        ...spread,
        count: 100,
        mean: 0.06,
        standardDeviation: 0.04,
        histogram: { edges: [-0.1, 0.2], counts: [100] },
      },
      ...told,
    },
    scenario: { irr: 0.06, ...told },
    worst5: { irr: -0.05, profit: -123_456 },
    probabilities: { loss: 0.1, cashBelowZero: 0, dscrBreach: null, ltvBreach: null },
    fan: { noi: months, cash: months, dscr: months, ltv: months, equity: months },
    fanPaths: 100,
    drivers: [],
  },
}
