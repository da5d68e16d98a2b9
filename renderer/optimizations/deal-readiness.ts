import type { Deal } from '#shared/deals'

export type ReadinessField = 'price' | 'noi' | 'risk' | 'sector' | 'city'

export type Readiness = {
  readonly count: number
  /** For how many of the open deals each figure is there. */
  readonly fields: readonly { readonly field: ReadinessField; readonly known: number }[]
}

const isKnown: Readonly<Record<ReadinessField, (deal: Deal) => boolean>> = {
  price: (deal) => deal.price > 0,
  noi: (deal) => deal.noi !== 0,
  // The pipeline keeps 0 for a risk nobody has put a figure on.
  risk: (deal) => deal.risk > 0,
  sector: (deal) => deal.sector.trim() !== '',
  city: (deal) => deal.city.trim() !== '',
}

const fields: readonly ReadinessField[] = ['price', 'noi', 'risk', 'sector', 'city']

/** How complete the pipeline is for the Deal Picker; closed and passed deals are not to be picked. */
export function readinessOf(deals: readonly Deal[]): Readiness {
  const open = deals.filter(({ stage }) => stage !== 'closed' && stage !== 'passed')
  return {
    count: open.length,
    fields: fields.map((field) => ({ field, known: open.filter(isKnown[field]).length })),
  }
}

/** The width of a bar for a part of a whole. */
export const widthOf = (part: number, whole: number): string =>
  `${whole > 0 ? Math.min(100, (100 * part) / whole).toFixed(1) : 0}%`
