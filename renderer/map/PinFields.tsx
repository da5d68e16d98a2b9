import { Button } from '@mantine/core'
import type { MapPoint } from '#shared/map/map-box'
import { Latitude, Longitude } from '#shared/properties'
import { t } from '../app/messages/t.ts'
import { UnitInput } from '../ui/UnitInput.tsx'
import styles from './map.module.css'

type Props = {
  /** What the pin stands for. */
  readonly name: string
  readonly point: MapPoint
  readonly isPending: boolean
  readonly onPoint: (point: MapPoint) => void
  readonly onSave: () => void
  readonly onCancel: () => void
}

/** The coordinates of the pin in hand, to be typed where a mouse is of no use, and the button that saves. */
export function PinFields({ name, point, isPending, onPoint, onSave, onCancel }: Props) {
  const change = (part: Partial<MapPoint>) => onPoint({ ...point, ...part })
  return (
    <form
      className={styles['note']}
      data-testid="map-pin"
      onSubmit={(event) => {
        event.preventDefault()
        onSave()
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
        <Button type="submit" loading={isPending}>
          {t('map.savePin')}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  )
}
