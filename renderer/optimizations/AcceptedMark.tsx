import { t } from '../app/messages/t.ts'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import { useFormat } from '../ui/use-format.ts'

type Props = { readonly at: string | null }

/** Says that a plan was accepted; nothing otherwise. */
export function AcceptedMark({ at }: Props) {
  const format = useFormat()
  if (at === null) return null
  return (
    <span title={t('runs.acceptedOn', { date: format.instant(at) })}>
      <StatusBadge tone="good">{t('runs.accepted')}</StatusBadge>
    </span>
  )
}
