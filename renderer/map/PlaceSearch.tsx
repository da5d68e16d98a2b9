import { Autocomplete } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { MapBox } from '#shared/map/map-box'
import type { Place } from '#shared/map/places'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'

type Props = { readonly onFound: (box: MapBox) => void }

/** Goes to a town or a US ZIP by name, from the tables that come with the app. */
export function PlaceSearch({ onFound }: Props) {
  const [text, setText] = useState('')
  const [asked] = useDebouncedValue(text.trim(), 150)
  const { data } = useQuery({
    ...queries.places.search.queryOptions({ input: { text: asked } }),
    enabled: asked.length >= 2,
  })
  const found = data ?? []
  const labels = [...new Set(found.map(({ label }) => label))]
  return (
    <Autocomplete
      aria-label={t('map.findPlace')}
      placeholder={t('map.findPlaceExample')}
      leftSection={<IconSearch size={15} aria-hidden />}
      data={labels}
      filter={({ options }) => options}
      value={text}
      onChange={setText}
      onOptionSubmit={(label) => {
        const place = found.find((candidate) => candidate.label === label)
        if (place !== undefined) onFound(boxOfPlace(place))
      }}
      onKeyDown={(event) => {
        // Enter before an option is picked means the first.
        const isPicked = event.currentTarget.hasAttribute('aria-activedescendant')
        const [first] = found
        if (event.key === 'Enter' && !isPicked && first !== undefined) {
          setText(first.label)
          onFound(boxOfPlace(first))
        }
      }}
      maxLength={100}
      w={170}
      data-testid="map-find"
    />
  )
}

/** About 5 km around a ZIP's centre, 15 km around a town's. */
function boxOfPlace({ kind, latitude, longitude }: Place): MapBox {
  const half = kind === 'postal_code' ? 0.045 : 0.13
  return {
    south: latitude - half,
    west: longitude - half,
    north: latitude + half,
    east: longitude + half,
  }
}
