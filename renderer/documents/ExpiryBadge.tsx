import { addDays } from '#shared/dates'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import { useFormat } from '../ui/use-format.ts'

type Props = { readonly date: string | null }

const soonDays = 90

/** Until when a document holds; a warning in the last 90 days, and once it is over. */
export function ExpiryBadge({ date }: Props) {
  const { asOf } = useWorkspace()
  const format = useFormat()
  if (date === null) return null
  const words = { date: format.date(date) }
  if (date < asOf) return <StatusBadge tone="bad">{t('document.expired', words)}</StatusBadge>
  if (date <= addDays(asOf, soonDays))
    return <StatusBadge tone="warn">{t('document.until', words)}</StatusBadge>
  return <>· {t('document.until', words)}</>
}
