import type { Property } from '#shared/properties'
import { t } from '../app/messages/t.ts'
import { FactList } from '../ui/FactList.tsx'
import { useFormat } from '../ui/use-format.ts'

type Props = { readonly property: Property }

/** What does not change from month to month: address and size. */
export function PropertyFacts({ property }: Props) {
  const format = useFormat()
  const place = [property.city, `${property.region} ${property.postalCode}`.trim()]
    .filter(Boolean)
    .join(', ')
  return (
    <FactList
      facts={[
        [t('property.street'), property.addressLine1],
        [t('properties.city'), place],
        [t('property.yearBuilt'), property.yearBuilt ?? t('common.none')],
        [t('unit.area'), property.area === null ? t('common.none') : format.area(property.area)],
      ]}
    />
  )
}
