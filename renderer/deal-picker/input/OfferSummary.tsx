import { t } from '../../app/messages/t.ts'
import { useFormat } from '../../ui/use-format.ts'
import { sumOf } from '../../ui/table-column.ts'
import type { InputForm } from './use-input-form.ts'

type Props = { readonly form: InputForm }

/** What the solve will weigh, in one line. */
export function OfferSummary({ form }: Props) {
  const format = useFormat()
  const { candidates, terms } = form
  const offered = candidates.filter(({ choice }) => choice.pick !== 'exclude')
  const total = sumOf(offered, (deal) => deal.price)
  return (
    <>
      {t('dp.ready', {
        deals: t('dp.dealCount', { count: offered.length }),
        total: format.moneyMajor(total, { style: 'compact' }),
        budget: format.moneyMajor(terms.budget ?? 0, { style: 'compact' }),
      })}
    </>
  )
}
