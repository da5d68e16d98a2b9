import { columnOfTask, type Task, TaskColumn, type TaskRow } from '#shared/tasks/tasks'
import { t } from '../app/messages/t.ts'
import { Board } from '../ui/board/Board.tsx'
import { ColumnFrame } from '../ui/board/ColumnFrame.tsx'
import { TaskCard } from './TaskCard.tsx'
import { useMoveTask } from './use-tasks.ts'

type Props = { readonly tasks: readonly TaskRow[]; readonly onEdit: (task: Task) => void }

const doneShown = 20
const titleOf = (column: TaskColumn) => t(`task.column.${column}`)

/** Tasks as columns of cards; of the done ones, the last few. */
export function TaskBoard({ tasks, onEdit }: Props) {
  const { move, pending } = useMoveTask()
  const columnOf = (task: TaskRow): TaskColumn =>
    pending?.task.id === task.id ? pending.column : columnOfTask(task)
  const shared = { onMove: move, onEdit }
  return (
    <Board
      columns={TaskColumn.options}
      cards={tasks}
      nameOf={({ title }) => title}
      titleOf={titleOf}
      onDrop={(task, column) => columnOfTask(task) !== column && move(task, column)}
      renderColumn={(column, lifted) => {
        const all = tasks.filter((task) => columnOf(task) === column)
        const shown = column === 'done' ? all.slice(-doneShown).toReversed() : all
        return (
          <ColumnFrame
            column={column}
            title={titleOf(column)}
            sum={countWords(shown.length, all.length)}
            cards={shown}
            empty={t('task.columnEmpty')}
            isOpen={lifted !== null && columnOfTask(lifted) !== column}
            renderCard={(task) => <TaskCard task={task} {...shared} />}
          />
        )
      }}
      renderLifted={(task) => <TaskCard task={task} isLifted {...shared} />}
      testId="tasks-board"
    />
  )
}

const countWords = (shown: number, count: number): string =>
  shown === count ? t('task.count', { count }) : t('task.doneShown', { shown, count })
