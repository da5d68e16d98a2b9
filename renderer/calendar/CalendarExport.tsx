import { ActionIcon } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import type { CalendarKind } from '#shared/tasks/calendar'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { notifyDone, notifyFailed } from '../ui/notify.ts'

type Props = { readonly kinds: readonly CalendarKind[] }

/** Saves what is shown, of all months, for the owner's own calendar. */
export function CalendarExport({ kinds }: Props) {
  const { portfolio } = useWorkspace()
  const save = useMutation({
    mutationFn: () => api.calendar.export({ portfolioId: portfolio.id, kinds: [...kinds] }),
    onSuccess: ({ path }) => path !== null && notifyDone(t('common.saved', { path })),
    onError: notifyFailed,
  })
  return (
    <ActionIcon
      size={32}
      aria-label={t('calendar.export')}
      title={t('calendar.export')}
      loading={save.isPending}
      disabled={kinds.length === 0}
      onClick={() => save.mutate()}
      data-testid="calendar-export"
    >
      <IconDownload size={18} stroke={1.6} aria-hidden />
    </ActionIcon>
  )
}
