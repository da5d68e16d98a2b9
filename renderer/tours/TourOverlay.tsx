import { Popover, Portal } from '@mantine/core'
import { TourCard } from './TourCard.tsx'
import type { TourAnchor } from './tour-steps.ts'
import styles from './tours.module.css'
import { useAnchor } from './use-anchor.ts'
import { type Tour, useTour } from './use-tour.ts'
import { useTourMoves } from './use-tour-moves.ts'

/** The tour over whatever page is shown; the page below stays in use. */
export function TourOverlay() {
  const tour = useTour()
  return tour === null ? null : <ShownTour tour={tour} />
}

function ShownTour({ tour }: { readonly tour: Tour }) {
  const moves = useTourMoves(tour)
  const { current } = moves
  return current ? <ShownStep tour={tour} moves={moves} anchor={current.anchor} /> : null
}

type StepProps = {
  readonly tour: Tour
  readonly moves: ReturnType<typeof useTourMoves>
  readonly anchor: TourAnchor
}

function ShownStep({ tour, moves, anchor }: StepProps) {
  const place = useAnchor(anchor)
  return (
    <Portal>
      <Popover
        key={`${tour.step} ${place === null}`}
        opened
        width={380}
        position={place === null ? 'top' : 'bottom'}
        withArrow={place !== null}
        closeOnClickOutside={false}
        closeOnEscape={false}
        trapFocus={false}
        returnFocus={false}
        zIndex={150}
      >
        <Popover.Target>
          <div
            className={place === null ? styles['nowhere'] : styles['ring']}
            style={place ?? {}}
            data-testid={`tour-at-${anchor}`}
          />
        </Popover.Target>
        <Popover.Dropdown>
          <TourCard tour={tour} moves={moves} isLost={place === null} />
        </Popover.Dropdown>
      </Popover>
    </Portal>
  )
}
