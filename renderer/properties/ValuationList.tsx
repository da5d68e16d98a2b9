import type { Valuation } from '#shared/valuations'
import { t } from '../app/messages/t.ts'
import { LineList } from '../ui/LineList.tsx'
import { MoneyText } from '../ui/MoneyText.tsx'
import { useFormat } from '../ui/use-format.ts'
import { ValuationMenu } from './ValuationMenu.tsx'

type Props = {
  readonly valuations: readonly Valuation[]
  readonly onEdit: (valuation: Valuation) => void
}

/** What the property was judged to be worth, the latest first. */
export function ValuationList({ valuations, onEdit }: Props) {
  const format = useFormat()
  return (
    <LineList
      empty={t('valuation.none')}
      lines={valuations
        .toSorted((a, b) => b.date.localeCompare(a.date))
        .map((valuation) => ({
          key: valuation.id,
          title: format.date(valuation.date),
          detail: valuation.source,
          end: <MoneyText minor={valuation.value} />,
          menu: <ValuationMenu valuation={valuation} onEdit={() => onEdit(valuation)} />,
        }))}
    />
  )
}
