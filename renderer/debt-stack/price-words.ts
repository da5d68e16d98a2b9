import { isDebt } from '#shared/debt-stack/debt-stack'
import type { Hedge, Tranche } from '#shared/debt-stack/debt-stack'
import { DEFAULT_TERM_MONTHS } from '#shared/debt-stack/debt-stack-schedule'
import { t } from '../app/messages/t.ts'
import type { Formatters } from '../ui/use-format.ts'

/** "6.5%", or "index + 2.6%, floor 1%"; a floor of nothing is not worth saying. */
export function writePrice({ rateType, rate, margin, floor }: Tranche, format: Formatters): string {
  if (rateType !== 'floating') return format.rate(rate ?? 0, 2)
  const price = t('ds.price.floating', { margin: format.rate(margin ?? 0, 2) })
  return floor === undefined || floor <= 0
    ? price
    : t('ds.price.floor', { price, floor: format.rate(floor, 2) })
}

/** "1% up front, 0.5% at the end". */
export function writeFees({ upfrontFee = 0, exitFee = 0 }: Tranche, format: Formatters): string {
  const fees = [
    ...(upfrontFee > 0 ? [t('ds.fee.upfront', { fee: format.rate(upfrontFee, 2) })] : []),
    ...(exitFee > 0 ? [t('ds.fee.exit', { fee: format.rate(exitFee, 2) })] : []),
  ]
  return fees.length === 0 ? t('common.none') : fees.join(', ')
}

/** "120 of 360 months, level payments", or "60 months, interest only". */
export function writeRepayment(tranche: Tranche): string {
  if (!isDebt(tranche)) return t('common.none')
  const { termMonths = DEFAULT_TERM_MONTHS, amortization = 'interest-only', amortMonths } = tranche
  const how = t(`ds.repayment.${amortization}`)
  const isOver = amortization !== 'interest-only' && amortMonths !== undefined
  return isOver && amortMonths > termMonths
    ? t('ds.term.over', { term: termMonths, months: amortMonths, how })
    : t('ds.term.plain', { term: t('ds.months', { count: termMonths }), how })
}

/** "Cap at 4.5%, premium 1.5%". */
export function writeHedge(
  { kind, strike, fixedRate, premium = 0 }: Hedge,
  format: Formatters,
): string {
  const rate = format.rate(strike ?? fixedRate ?? 0, 2)
  const terms = t(`ds.hedgeAt.${kind}`, { rate })
  return premium > 0 ? t('ds.hedgePremium', { terms, premium: format.rate(premium, 2) }) : terms
}
