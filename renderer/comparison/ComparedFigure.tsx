import { UnstyledButton } from '@mantine/core'
import { IconArrowBadgeDown, IconArrowBadgeUp } from '@tabler/icons-react'
import type { CSSProperties } from 'react'
import type { ComparisonUnit, Mark } from '#shared/finance/comparison'
import { t } from '../app/messages/t.ts'
import { MetricText } from '../ui/MetricText.tsx'
import { useFormat } from '../ui/use-format.ts'
import styles from './comparison.module.css'
import type { Base, ComparisonCell } from './comparison-lines.ts'
import { writeDifference } from './write-difference.ts'

type Props = {
  readonly cell: ComparisonCell
  readonly unit: ComparisonUnit
  readonly base: Base
  /** Opens how the figure is computed; null for one that is a plain division. */
  readonly onOpen: (() => void) | null
}

/** One figure with its size beside its neighbours', how far it is from the base, and whether it is best or worst. */
export function ComparedFigure({ cell, unit, base, onOpen }: Props) {
  const format = useFormat()
  const { figure, mark, difference, size } = cell
  const bar: CSSProperties & Record<string, string> = { '--size': `${size * 100}%` }
  return (
    <>
      <span className={styles['figure']}>
        {onOpen === null ? (
          <MetricText figure={figure} unit={unit} />
        ) : (
          <UnstyledButton className={styles['opens'] ?? ''} onClick={onOpen}>
            <MetricText figure={figure} unit={unit} />
          </UnstyledButton>
        )}
      </span>
      <span className={styles['bar']} style={bar} aria-hidden />
      <span className={styles['under']}>
        <MarkWord mark={mark} />
        {difference !== null && (
          <span title={t(base === 'first' ? 'comparison.fromFirst' : 'comparison.fromAverage')}>
            {writeDifference(difference, unit, format)}
          </span>
        )}
      </span>
    </>
  )
}

function MarkWord({ mark }: { readonly mark: Mark }) {
  if (mark === null) return null
  const Icon = mark === 'best' ? IconArrowBadgeUp : IconArrowBadgeDown
  return (
    <span className={`${styles['mark']} ${styles[mark]}`}>
      <Icon size={13} stroke={2} aria-hidden />
      {t(`comparison.${mark}`)}
    </span>
  )
}
