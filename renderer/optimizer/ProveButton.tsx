import { Button } from '@mantine/core'
import { t } from '../app/messages/t.ts'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import type { NeededValues } from './use-needed-values.ts'

type Props = {
  readonly values: NeededValues
  readonly optionId: string
  /** The option by its name, for who hears the button instead of seeing its row. */
  readonly name: string
}

/**
 * Makes sure of the number at which an option would come in; once it is proved, says so. While it looks, it
 * counts the solves and stops when clicked.
 */
export function ProveButton({ values, optionId, name }: Props) {
  const { proved, prove, stop, solves, pendingId } = values
  if (proved.get(optionId)?.complete === true)
    return <StatusBadge tone="good">{t('run.neededProved')}</StatusBadge>
  const isLooking = pendingId === optionId
  return (
    <Button
      size="compact-xs"
      variant="default"
      disabled={pendingId !== null && !isLooking}
      aria-label={t(isLooking ? 'run.neededStopOf' : 'run.neededOf', { name })}
      onClick={() => (isLooking ? stop() : prove(optionId))}
    >
      {isLooking ? t('run.neededStop', { count: solves }) : t('run.needed')}
    </Button>
  )
}
