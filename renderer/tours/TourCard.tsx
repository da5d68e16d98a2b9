import { Button, CloseButton, Group } from '@mantine/core'
import { useEffect, useId, useRef } from 'react'
import { readTemplate } from '#shared/prompts/prompt-template'
import { t } from '../app/messages/t.ts'
import { TermLink } from '../help/TermLink.tsx'
import { viewOf } from '../optimizer/optimizer-views.tsx'
import styles from './tours.module.css'
import type { Tour } from './use-tour.ts'
import type { useTourMoves } from './use-tour-moves.ts'

type Props = {
  readonly tour: Tour
  readonly moves: ReturnType<typeof useTourMoves>
  /** What the step points at is not on the page. */
  readonly isLost: boolean
}

/** The words of a step, and the ways on, back and out. */
export function TourCard({ tour, moves, isLost }: Props) {
  const { steps, current, isLast, next, back, leave } = moves
  const words = useId()
  const way = useRef<HTMLButtonElement>(null)
  // Each step is a card of its own, so the focus comes to it once.
  useEffect(() => way.current?.focus({ preventScroll: true }), [])
  if (!current) return null
  const count = t('tour.stepOf', { step: tour.step + 1, count: steps.length })
  return (
    <div role="dialog" aria-label={t('tour.of', { module: t(viewOf(tour.optimizer).name) })}>
      <Group justify="space-between" wrap="nowrap">
        <span className={styles['count']}>{count}</span>
        <CloseButton aria-label={t('tour.leave')} onClick={leave} />
      </Group>
      <p id={words} className={styles['words']} aria-live="polite" data-testid="tour-words">
        {readTemplate(t(current.text)).map((part) =>
          part.kind === 'term' ? (
            <TermLink key={part.at} text={part.text} term={part.term} />
          ) : (
            <span key={part.at}>{part.kind === 'text' ? part.text : ''}</span>
          ),
        )}
      </p>
      {isLost && <p className={styles['lost']}>{t('tour.lost')}</p>}
      <Group justify="flex-end" gap="xs">
        {tour.step > 0 && (
          <Button variant="subtle" size="compact-sm" onClick={back}>
            {t('tour.back')}
          </Button>
        )}
        <Button
          ref={way}
          size="compact-sm"
          aria-describedby={words}
          data-testid="tour-next"
          onClick={next}
        >
          {t(nextWords(isLast, current.anchor))}
        </Button>
      </Group>
    </div>
  )
}

const nextWords = (isLast: boolean, anchor: string) => {
  if (isLast) return 'tour.finish'
  return anchor === 'wizard-solve' ? 'tour.run' : 'tour.next'
}
