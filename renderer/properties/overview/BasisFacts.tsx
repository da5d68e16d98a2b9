import { buildingBasis } from '#shared/finance/building-basis'
import type { Property } from '#shared/properties'
import { t } from '../../app/messages/t.ts'
import { DateText } from '../../ui/DateText.tsx'
import { FactList } from '../../ui/FactList.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'

type Props = { readonly property: Property }

/** What was paid, and how much of it wears out: land does not. */
export function BasisFacts({ property }: Props) {
  const { purchasePrice, closingCosts, initialCapex, landValue } = property
  const whole = purchasePrice + closingCosts + initialCapex
  return (
    <FactList
      facts={[
        [t('property.bought'), <DateText key="bought" date={property.purchaseDate} />],
        [t('property.price'), <MoneyText key="price" minor={purchasePrice} />],
        [t('property.closing'), <MoneyText key="closing" minor={closingCosts} />],
        [t('property.initialCapex'), <MoneyText key="capex" minor={initialCapex} />],
        [t('overview.cost'), <MoneyText key="cost" minor={whole} />],
        [t('property.land'), <MoneyText key="land" minor={landValue} />],
        [t('property.buildingBasis'), <MoneyText key="building" minor={buildingBasis(property)} />],
      ]}
    />
  )
}
