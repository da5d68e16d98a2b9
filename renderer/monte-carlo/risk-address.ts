import type { RiskSubject } from '#shared/monte-carlo/risk-subject'

/** The page of the futures of a subject as things stand. */
export const riskAddress = ({ type, id }: RiskSubject): string =>
  type === 'portfolio' ? '#/scenarios/risk' : `#/scenarios/risk?${type}=${encodeURIComponent(id)}`

/** The page of the futures of a property, or of the portfolio. */
export const riskHref = (propertyId: string | null): string =>
  propertyId === null
    ? '#/scenarios/risk'
    : `#/scenarios/risk?property=${encodeURIComponent(propertyId)}`

export const simulationHref = (simulationId: string): string =>
  `#/scenarios/simulations/${encodeURIComponent(simulationId)}`
