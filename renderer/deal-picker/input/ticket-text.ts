import { t } from '../../app/messages/t.ts'
import type { Choice } from '../draft.ts'

/** `$50K – $1M`, `from $50K`, `to $1M`, or null without limits. */
export function writeTicket(
  { minTicket, maxTicket }: Pick<Choice, 'minTicket' | 'maxTicket'>,
  write: (amount: number) => string,
): string | null {
  if (minTicket !== null && maxTicket !== null) {
    return t('dp.input.range', { min: write(minTicket), max: write(maxTicket) })
  }
  if (minTicket !== null) return t('dp.deal.ticketFrom', { min: write(minTicket) })
  return maxTicket === null ? null : t('dp.deal.ticketTo', { max: write(maxTicket) })
}
