import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { LocateOutcome } from '#shared/map/places'
import { api } from '../../app/api.ts'
import { t } from '../../app/messages/t.ts'
import { addressOf } from '../../properties/address.ts'
import { notifyDone, notifyFailed, notifyUndoable } from '../../ui/notify.ts'
import { Section } from '../../ui/Section.tsx'
import { ShowAllButton } from '../../ui/ShowAllButton.tsx'
import type { MapRow } from '../map-row.ts'
import styles from '../map.module.css'
import type { MapState } from '../use-map-state.ts'

type Props = { readonly rows: readonly MapRow[]; readonly state: MapState }

/** Properties without coordinates, each to be found by its address or placed by hand. */
export function UnplacedList({ rows, state }: Props) {
  const [isWhole, setIsWhole] = useState(false)
  const shown = isWhole ? rows : rows.slice(0, firstShown)
  const locate = useMutation({
    mutationFn: (propertyIds: string[]) => api.places.locateProperties({ propertyIds }),
    onSuccess: (outcome) => say(outcome, rows),
    onError: notifyFailed,
  })
  const placeByHand = (row: MapRow) => {
    const { box } = state.seen ?? { box: { south: 0, north: 0, west: 0, east: 0 } }
    const point = {
      latitude: round((box.south + box.north) / 2),
      longitude: round((box.west + box.east) / 2),
    }
    state.setPin({ row, point })
  }
  return (
    <Section
      title={t('map.unplaced')}
      note={
        rows.length > 1 && (
          <Button
            size="compact-sm"
            variant="light"
            loading={locate.isPending}
            onClick={() => locate.mutate(rows.map(({ id }) => id))}
            data-testid="map-locate-all"
          >
            {t('map.locateAll')}
          </Button>
        )
      }
    >
      <ul className={styles['list']} data-testid="map-unplaced">
        {shown.map((row) => (
          <UnplacedItem
            key={row.id}
            row={row}
            onLocate={() => locate.mutate([row.id])}
            onPlace={() => placeByHand(row)}
          />
        ))}
      </ul>
      {shown.length < rows.length && (
        <ShowAllButton onClick={() => setIsWhole(true)}>
          {t('map.showAllUnplaced', { count: rows.length })}
        </ShowAllButton>
      )}
    </Section>
  )
}

type ItemProps = {
  readonly row: MapRow
  readonly onLocate: () => void
  readonly onPlace: () => void
}

function UnplacedItem({ row, onLocate, onPlace }: ItemProps) {
  const { name } = row
  return (
    <li className={styles['itemTall']}>
      <div className={styles['itemName']}>{name}</div>
      <div className={styles['soft']}>{addressOf(row) || t('map.noAddress')}</div>
      <div className={styles['actions']}>
        <Button
          size="compact-sm"
          variant="light"
          aria-label={t('map.locateNamed', { name })}
          onClick={onLocate}
        >
          {t('map.locate')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('map.placeByHandNamed', { name })}
          onClick={onPlace}
        >
          {t('map.placeByHand')}
        </Button>
      </div>
    </li>
  )
}

// More would push the legend out of sight.
const firstShown = 3

const round = (degrees: number) => Number(degrees.toFixed(5))

function say({ located, notFound }: LocateOutcome, rows: readonly MapRow[]): void {
  const nameOf = (id: string | undefined) => rows.find((row) => row.id === id)?.name ?? ''
  const [found] = located
  if (found !== undefined)
    notifyUndoable(
      t('map.located', {
        count: located.length,
        name: nameOf(found.propertyId),
        place: found.place.label,
      }),
    )
  if (notFound.length > 0)
    notifyDone(t('map.notFound', { count: notFound.length, name: nameOf(notFound[0]) }))
}
