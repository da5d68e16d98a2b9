import { buildingBasis } from '#shared/finance/building-basis'
import type { Property } from '#shared/properties'
import { t } from '../app/messages/t.ts'
import { DateText } from '../ui/DateText.tsx'
import { FactList } from '../ui/FactList.tsx'
import { MoneyText } from '../ui/MoneyText.tsx'
import { useFormat } from '../ui/use-format.ts'

type Props = { readonly property: Property }

/** What does not change from month to month: address, size, what was paid. */
export function PropertyFacts({ property }: Props) {
  const format = useFormat()
  const place = [property.city, property.region, property.postalCode].filter(Boolean).join(', ')
  return (
    <FactList
      facts={[
        [t('property.street'), property.addressLine1],
        [t('properties.city'), place],
        [t('property.yearBuilt'), property.yearBuilt ?? t('common.none')],
        [t('unit.area'), property.area === null ? t('common.none') : format.area(property.area)],
        [t('property.bought'), <DateText key="bought" date={property.purchaseDate} />],
        [t('property.price'), <MoneyText key="price" minor={property.purchasePrice} />],
        [t('property.closing'), <MoneyText key="closing" minor={property.closingCosts} />],
        [t('property.initialCapex'), <MoneyText key="capex" minor={property.initialCapex} />],
        [t('property.land'), <MoneyText key="land" minor={property.landValue} />],
        [t('property.buildingBasis'), <MoneyText key="basis" minor={buildingBasis(property)} />],
      ]}
    />
  )
}
