import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useSave } from '../ui/form/use-save.ts'
import { notifyFailed } from '../ui/notify.ts'
import { PinFields } from './PinFields.tsx'
import type { MapState } from './use-map-state.ts'

type Props = {
  readonly pin: NonNullable<MapState['pin']>
  readonly onPin: MapState['setPin']
  readonly onSelect: (id: string) => void
}

/** The place of a property in hand. */
export function PinBar({ pin, onPin, onSelect }: Props) {
  const { row, point } = pin
  const { name } = row
  const save = useSave((input: Parameters<typeof api.places.pin>[0]) => api.places.pin(input), {
    say: ({ latitude, longitude }) =>
      t('map.pinned', { name, latitude: write(latitude), longitude: write(longitude) }),
    after: ({ id }) => {
      onPin(null)
      onSelect(id)
    },
  })
  return (
    <PinFields
      name={name}
      point={point}
      isPending={save.isPending}
      onPoint={(next) => onPin({ row, point: next })}
      onSave={() => save.mutate({ propertyId: row.id, ...point }, { onError: notifyFailed })}
      onCancel={() => onPin(null)}
    />
  )
}

const write = (degrees: number | null) => (degrees === null ? '' : degrees.toFixed(5))
