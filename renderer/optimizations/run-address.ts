/** A run's results page, as a link. */
export const runHref = (runId: string): string => `#/optimize/runs/${runId}`

/** The same for a move by program. */
export const runAddress = (runId: string): string => `/optimize/runs/${runId}`

/** Where an optimizer is chosen. */
export const optimizeHref = '#/optimize'
