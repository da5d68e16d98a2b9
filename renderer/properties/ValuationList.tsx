import type { Valuation } from '#shared/valuations'
import { t } from '../app/messages/t.ts'
import { LineList } from '../ui/LineList.tsx'
import { MoneyText } from '../ui/MoneyText.tsx'
import { useFormat } from '../ui/use-format.ts'

type Props = { readonly valuations: readonly Valuation[] }

/** What the property was judged to be worth, the latest first. */
export function ValuationList({ valuations }: Props) {
  const format = useFormat()
  return (
    <LineList
      empty={t('valuation.none')}
      lines={valuations
        .toSorted((a, b) => b.date.localeCompare(a.date))
        .map(({ id, date, source, value }) => ({
          key: id,
          title: format.date(date),
          detail: source,
          end: <MoneyText minor={value} />,
        }))}
    />
  )
}
