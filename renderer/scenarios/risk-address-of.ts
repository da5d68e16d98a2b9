import type { ProjectedSubject } from '#shared/scenarios'

/** The page of the futures of what a scenario is about. */
export const riskAddressOf = ({ type, id }: ProjectedSubject): string =>
  type === 'portfolio' ? '#/scenarios/risk' : `#/scenarios/risk?${type}=${encodeURIComponent(id)}`
