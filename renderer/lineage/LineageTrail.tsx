import { ActionIcon, Anchor } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import type { LineageNode } from '#shared/lineage'
import { t } from '../app/messages/t.ts'
import { useFormat } from '../ui/use-format.ts'
import { stepName } from './lineage-words.ts'
import styles from './lineage.module.css'

type Props = {
  readonly trail: readonly LineageNode[]
  /** Goes back to the first so many steps. */
  readonly onGoTo: (count: number) => void
}

/** The figures opened on the way down, each a way back. */
export function LineageTrail({ trail, onGoTo }: Props) {
  const format = useFormat()
  if (trail.length < 2) return null
  return (
    <nav className={styles['trail']} aria-label={t('lineage.trail')}>
      <ActionIcon
        size={28}
        aria-label={t('lineage.back')}
        title={t('lineage.back')}
        onClick={() => onGoTo(trail.length - 1)}
      >
        <IconArrowLeft size={17} stroke={1.7} />
      </ActionIcon>
      {trail.map((node, index) => {
        const name = stepName(node, trail[index - 1] ?? null, format)
        const key = JSON.stringify([index, node])
        return index === trail.length - 1 ? (
          <span key={key} aria-current="step">
            {name}
          </span>
        ) : (
          <span key={key}>
            <Anchor component="button" type="button" size="sm" onClick={() => onGoTo(index + 1)}>
              {name}
            </Anchor>
            <span className={styles['slash']}>/</span>
          </span>
        )
      })}
    </nav>
  )
}
