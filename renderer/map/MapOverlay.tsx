import { ActionIcon, Button, Tooltip } from '@mantine/core'
import { IconFrame, IconMaximize } from '@tabler/icons-react'
import { t } from '../app/messages/t.ts'
import styles from './map.module.css'
import { PinBar } from './PinBar.tsx'
import { PlaceSearch } from './PlaceSearch.tsx'
import type { MapState } from './use-map-state.ts'

type Props = { readonly state: MapState }

/** What lies over the map: its tools, and a note on what the tool in hand waits for. */
export function MapOverlay({ state }: Props) {
  const { pin, isDrawing, seen } = state
  return (
    <>
      <div className={`${styles['over']} ${styles['overRight']}`}>
        <PlaceSearch onFound={state.moveTo} />
        <Tooltip label={t('map.fitAll')}>
          <ActionIcon
            size={34}
            variant="default"
            aria-label={t('map.fitAll')}
            onClick={() => state.moveTo(state.around)}
          >
            <IconMaximize size={18} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={t('map.drawBox')}>
          <ActionIcon
            size={34}
            variant={isDrawing ? 'filled' : 'default'}
            color="survey"
            aria-label={t('map.drawBox')}
            aria-pressed={isDrawing}
            onClick={() => state.setIsDrawing(!isDrawing)}
            data-testid="map-draw-box"
          >
            <IconFrame size={18} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      </div>
      <div className={`${styles['over']} ${styles['overNote']}`} role="status">
        {pin !== null && <PinBar pin={pin} onPin={state.setPin} onSelect={state.select} />}
        {isDrawing && (
          <div className={styles['note']}>
            <span>{t('map.drawingBox')}</span>
            <Button
              size="compact-sm"
              variant="light"
              onClick={() => {
                if (seen !== null) state.setBox(seen.box)
                state.setIsDrawing(false)
              }}
            >
              {t('map.viewAsBox')}
            </Button>
            <Button
              size="compact-sm"
              variant="subtle"
              color="gray"
              onClick={() => state.setIsDrawing(false)}
            >
              {t('common.cancel')}
            </Button>
          </div>
        )}
      </div>
    </>
  )
}
