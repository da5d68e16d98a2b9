import { Button } from '@mantine/core'
import type { MapPoint } from '#shared/map-box'
import { Latitude, Longitude } from '#shared/properties'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useSave } from '../ui/form/use-save.ts'
import { notifyFailed } from '../ui/notify.ts'
import { UnitInput } from '../ui/UnitInput.tsx'
import styles from './map.module.css'
import type { MapState } from './use-map-state.ts'

type Props = {
  readonly pin: NonNullable<MapState['pin']>
  readonly onPin: MapState['setPin']
  readonly onSelect: (id: string) => void
}

/** The coordinates of the pin in hand, to be typed where a mouse is of no use, and the button that saves. */
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
  const change = (part: Partial<MapPoint>) => onPin({ row, point: { ...point, ...part } })
  return (
    <form
      className={styles['note']}
      data-testid="map-pin"
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate({ propertyId: row.id, ...point }, { onError: notifyFailed })
      }}
    >
      <span>{t('map.pinning', { name })}</span>
      <div className={styles['pinFields']}>
        <UnitInput
          label={t('map.latitude')}
          isLabelHidden
          unit="number"
          value={point.latitude}
          onChange={(latitude) =>
            latitude !== null && Latitude.safeParse(latitude).success && change({ latitude })
          }
        />
        <UnitInput
          label={t('map.longitude')}
          isLabelHidden
          unit="number"
          value={point.longitude}
          onChange={(longitude) =>
            longitude !== null && Longitude.safeParse(longitude).success && change({ longitude })
          }
        />
        <Button type="submit" loading={save.isPending}>
          {t('map.savePin')}
        </Button>
        <Button variant="default" onClick={() => onPin(null)}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  )
}

const write = (degrees: number | null) => (degrees === null ? '' : degrees.toFixed(5))
