import { columnOfTask, type Task, TaskColumn, type TaskRow } from '#shared/tasks/tasks'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { CardFrame } from '../ui/board/CardFrame.tsx'
import { MoveMenu } from '../ui/board/MoveMenu.tsx'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import { repeatWords } from './repeat-words.ts'
import { TaskDue } from './TaskDue.tsx'

type Props = {
  readonly task: TaskRow
  readonly isLifted?: boolean
  readonly onMove: (task: Task, column: TaskColumn) => void
  readonly onEdit: (task: Task) => void
}

/** A task on the board, with its day, its urgency, and who does it. */
export function TaskCard({ task, isLifted = false, onMove, onEdit }: Props) {
  const { file } = useWorkspace()
  const { title, subjectName, vendorName, priority } = task
  const remark = repeatWords(task)
  return (
    <CardFrame
      id={task.id}
      name={title}
      isLifted={isLifted}
      isFixed={file.readOnly}
      onOpen={() => onEdit(task)}
      figures={
        <>
          {task.status === 'open' && <TaskDue task={task} />}
          {priority === 'high' && <StatusBadge tone="warn">{t('task.priority.high')}</StatusBadge>}
        </>
      }
      foot={[subjectName, vendorName].filter(Boolean).join(' · ')}
      menu={
        <MoveMenu
          label={t('task.move', { title })}
          columns={TaskColumn.options.filter((column) => column !== columnOfTask(task))}
          titleOf={(column) => t(`task.column.${column}`)}
          isDisabled={file.readOnly}
          onMove={(column) => onMove(task, column)}
        />
      }
      {...(remark === '' ? {} : { remark })}
    />
  )
}
