import type { Minor } from '#shared/money'
import { minorToMajor } from '#shared/money'
import { t } from '../../app/messages/t.ts'
import { useFormat } from '../../ui/use-format.ts'

type Props = { readonly amount: Minor }

/** An amount of the sheet in whole currency units, without the sign that would widen every column. */
export function MoneyCell({ amount }: Props) {
  const format = useFormat()
  return amount === 0 ? t('common.none') : format.number(minorToMajor(amount, format.currency))
}
