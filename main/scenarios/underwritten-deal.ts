import type { DealTerms } from '#shared/deals/deal-terms'
import type { Deal } from '#shared/deals/deals'
import { proFormaOfDeal } from '#shared/finance/deal-projection'
import type { ProFormaInput } from '#shared/scenarios/pro-forma'

/** A deal with its underwriting as a projection: the same that its page shows, under the deal's own id. */
export function underwrittenDeal({ id, name }: Deal, terms: DealTerms): ProFormaInput {
  const input = proFormaOfDeal(terms)
  return {
    ...input,
    properties: input.properties.map((property) => Object.assign({}, property, { id, name })),
  }
}
