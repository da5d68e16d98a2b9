import type { RiskSubject } from '#shared/risk-subject'

/** The page of the futures of a property, or of the portfolio. */
export const riskHref = (propertyId: string | null): string =>
  propertyId === null
    ? '#/scenarios/risk'
    : `#/scenarios/risk?property=${encodeURIComponent(propertyId)}`

/** The same page for any subject, as its address says it. */
export const riskSearchOf = ({ type, id }: RiskSubject) =>
  type === 'portfolio' ? {} : { [type]: id }

export const simulationHref = (simulationId: string): string =>
  `#/scenarios/simulations/${encodeURIComponent(simulationId)}`
