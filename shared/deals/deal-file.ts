import { z } from 'zod'
import { dealTermsOf } from './deal-terms.ts'
import type { FieldWords } from '../optimizer/optimizer-errors.ts'
import { currencyField } from '../scenarios/pro-forma.ts'

/** The terms of an underwriting as a portfolio file has them, money in currency units; read in hundredths. */
export const DealFile = dealTermsOf(currencyField({ min: 0 }), currencyField({ above: 0 }))

/** The same where a pro-forma is asked for, told apart by its name. */
export const DealToProject = z.strictObject({ deal: DealFile })

/** How its fields are called in a refusal. */
export const dealFileWords: FieldWords = {
  fields: {
    startMonth: 'first month owned',
    'units.currentRent': 'rent now',
    'units.marketRent': 'market rent',
    'offers.loanToPrice': 'share of the price',
    exitCapRate: 'exit cap rate',
    holdMonths: 'months held',
  },
  lists: { units: 'Unit line', expenses: 'Cost', works: 'Work', offers: 'Offer' },
}
