import { Button } from '@mantine/core'
import { t } from '../../app/messages/t.ts'
import { StatusBadge, type Tone } from '../../ui/StatusBadge.tsx'
import styles from './results.module.css'
import { canProve, type WhyNotRow } from './why-not-rows.ts'

type Props = {
  readonly row: WhyNotRow
  readonly onProve: () => void
  readonly isPending: boolean
  readonly isBusy: boolean
}

const tones: Record<WhyNotRow['certainty'], Tone> = {
  exact: 'good',
  proved: 'good',
  'given-choices': 'warn',
  indicative: 'warn',
  none: 'neutral',
}

/** How far a price can be trusted, and the button that makes sure. */
export function CertaintyCell({ row, onProve, isPending, isBusy }: Props) {
  return (
    <span className={styles['certainty']}>
      <StatusBadge tone={tones[row.certainty]}>{t(`dpr.certainty.${row.certainty}`)}</StatusBadge>
      {canProve(row) && (
        <Button
          size="compact-xs"
          variant="default"
          loading={isPending}
          disabled={isBusy && !isPending}
          aria-label={`${t('dpr.compute')}: ${row.name}`}
          onClick={onProve}
        >
          {t('dpr.compute')}
        </Button>
      )}
    </span>
  )
}
