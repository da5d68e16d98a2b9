/** How often a fault is provoked: in CI, or with `FAULTS=full` before a release. */
export const howMany = (inCi: number, full: number): number =>
  process.env['FAULTS'] === 'full' ? full : inCi
