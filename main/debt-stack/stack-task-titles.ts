import type { DebtStackPlan, Tranche } from '#shared/debt-stack/debt-stack'
import type { Loan } from '#shared/loans/loans'
import { minorToMajor } from '#shared/money'
import { lenderOf } from './stack-loan.ts'

export type TitleStyle = { readonly currency: string; readonly locale: string }

/** `Sign the loan of First Bank: $600,000` */
export const titleOfLoan = ({ lender, amount }: Loan, style: TitleStyle): string =>
  titleOf('Sign the loan of', lender, `: ${moneyOf(minorToMajor(amount, style.currency), style)}`)

/** `Raise the equity of Own money: $200,000` */
export function titleOfMoney(
  { tranche, amount }: { readonly tranche: Tranche; readonly amount: number },
  style: TitleStyle,
): string {
  const what = tranche.type === 'pref' ? 'Raise the preferred equity of' : 'Raise the equity of'
  return titleOf(
    what,
    lenderOf(tranche),
    `: ${moneyOf(minorToMajor(amount, style.currency), style)}`,
  )
}

/** `Take the hedge Cap 4 %: $300,000 on First Bank` */
export const titleOfHedge = (
  { hedge, on, notional }: Pick<Hedge, 'hedge' | 'notional'> & { readonly on: string },
  style: TitleStyle,
): string => titleOf('Take the hedge', hedge, `: ${moneyOf(notional, style)} on ${on.slice(0, 60)}`)

type Hedge = DebtStackPlan['hedges'][number]

const LONGEST_TITLE = 200

const titleOf = (verb: string, name: string, rest: string): string =>
  `${verb} ${name.slice(0, LONGEST_TITLE - verb.length - rest.length - 1)}${rest}`

const moneyOf = (amount: number, { currency, locale }: TitleStyle): string =>
  new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 }).format(
    amount,
  )
