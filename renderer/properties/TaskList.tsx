import type { Task } from '#shared/tasks'
import { t } from '../app/messages/t.ts'
import { DateText } from '../ui/DateText.tsx'
import { LineList } from '../ui/LineList.tsx'
import { StatusBadge } from '../ui/StatusBadge.tsx'

type Props = { readonly tasks: readonly Task[] }

export function TaskList({ tasks }: Props) {
  return (
    <LineList
      empty={t('task.none')}
      lines={tasks.map(({ id, title, notes, status, dueDate }) => ({
        key: id,
        title,
        ...(notes === '' ? {} : { detail: notes }),
        end:
          status === 'done' ? (
            <StatusBadge tone="good">{t('task.done')}</StatusBadge>
          ) : (
            <DateText date={dueDate} />
          ),
      }))}
    />
  )
}
