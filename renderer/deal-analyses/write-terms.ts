import { DealTerms } from '#shared/deals/deal-terms'
import { rentPerMonth } from '#shared/finance/deal-figures'
import { chosenOffer } from '#shared/finance/deal-projection'
import { t } from '../app/messages/t.ts'
import type { Formatters } from '../ui/use-format.ts'

/** Terms as the log keeps them, in a line: what they are told apart by at a glance. */
export function writeRecordedTerms(termsJson: string, format: Formatters): string {
  const parsed = DealTerms.safeParse(JSON.parse(termsJson))
  if (!parsed.success) return t('common.none')
  const terms = parsed.data
  return t('uw.recorded', {
    price: format.money(terms.price),
    rent: format.money(rentPerMonth(terms)),
    loan: chosenOffer(terms)?.lender ?? t('uw.offer.none'),
    months: terms.holdMonths,
  })
}
