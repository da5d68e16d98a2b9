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

/** Makes sure of the number at which an option would come in; once it is proved, says so. */
export function ProveButton({ values: { proved, prove, pendingId }, optionId, name }: Props) {
  const answer = proved.get(optionId)
  if (answer?.complete === true)
    return <StatusBadge tone="good">{t('run.neededProved')}</StatusBadge>
  return (
    <Button
      size="compact-xs"
      variant="default"
      loading={pendingId === optionId}
      disabled={pendingId !== null && pendingId !== optionId}
      aria-label={t('run.neededOf', { name })}
      onClick={() => prove(optionId)}
    >
      {t('run.needed')}
    </Button>
  )
}
