import type { Task } from '#shared/tasks/tasks'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { useDelete } from '../ui/form/use-save.ts'
import { RowMenu } from '../ui/RowMenu.tsx'

type Props = { readonly task: Task; readonly onEdit: () => void }

export function TaskMenu({ task, onEdit }: Props) {
  const { file } = useWorkspace()
  const remove = useDelete(
    () => api.tasks.delete({ taskId: task.id }),
    ({ title }) => t('entry.deleted', { name: title }),
  )
  return (
    <RowMenu
      name={task.title}
      onEdit={onEdit}
      onDelete={() => remove.mutate()}
      disabled={file.readOnly}
    />
  )
}
