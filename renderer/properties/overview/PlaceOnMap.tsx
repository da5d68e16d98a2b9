import { Anchor } from '@mantine/core'
import type { Property } from '#shared/properties'
import { t } from '../../app/messages/t.ts'

type Props = { readonly property: Property }

/** The way to the property on the map. */
export function PlaceOnMap({ property }: Props) {
  const hasPlace = property.latitude !== null && property.longitude !== null
  return (
    <Anchor href="#/map" size="xs">
      {t(hasPlace ? 'overview.onMap' : 'overview.toMap')}
    </Anchor>
  )
}
