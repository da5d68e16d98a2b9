import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { columnOfTask, type Task, type TaskRow } from '#shared/tasks/tasks'
import { t } from '../app/messages/t.ts'
import { EntityLink } from '../entities/EntityLink.tsx'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import { sumOf, type TableColumn } from '../ui/table-column.ts'
import { repeatWords } from './repeat-words.ts'
import { subjectOfTask } from './subject-of-task.ts'
import { TaskCheck } from './TaskCheck.tsx'
import { TaskDue } from './TaskDue.tsx'
import { TaskMenu } from './TaskMenu.tsx'
import { isOverdue } from './use-tasks.ts'

type Props = {
  readonly tasks: readonly TaskRow[]
  /** Narrows the table from the start, as the palette does. */
  readonly find: string
  /** Which of them are shown at first; the open ones unless a search leads here. */
  readonly shown?: Shown
  readonly onEdit: (task: Task) => void
}

const shownKinds = ['open', 'overdue', 'done', 'all'] as const
type Shown = (typeof shownKinds)[number]

const columns: readonly TableColumn<TaskRow>[] = [
  {
    key: 'check',
    title: t('task.done'),
    width: 70,
    value: (task) => t(`task.${task.status}`),
    render: (task) => <TaskCheck task={task} />,
  },
  { key: 'title', title: t('task.title'), value: (task) => task.title },
  {
    key: 'due',
    title: t('task.due'),
    kind: 'date',
    value: (task) => task.dueDate,
    render: (task) => <TaskDue task={task} />,
  },
  {
    key: 'subject',
    title: t('task.subject'),
    value: (task) => task.subjectName,
    render: (task) => {
      const subject = subjectOfTask(task)
      return subject && <EntityLink {...subject} />
    },
  },
  {
    key: 'column',
    title: t('task.progress'),
    value: (task) => t(`task.column.${columnOfTask(task)}`),
  },
  {
    key: 'priority',
    title: t('task.priority'),
    value: ({ priority }) => t(`task.priority.${priority}`),
    render: ({ priority }) =>
      priority === 'high' ? (
        <StatusBadge tone="warn">{t('task.priority.high')}</StatusBadge>
      ) : (
        // Only what is out of the ordinary asks for the eye.
        priority === 'low' && t('task.priority.low')
      ),
  },
  { key: 'vendor', title: t('task.vendor'), value: ({ vendorName }) => vendorName },
  {
    key: 'estimate',
    title: t('task.costEstimate'),
    kind: 'money',
    isOptional: true,
    value: ({ costEstimate }) => costEstimate,
    total: (tasks) => sumOf(tasks, ({ costEstimate }) => costEstimate),
  },
  {
    key: 'cost',
    title: t('task.costActual'),
    kind: 'money',
    isOptional: true,
    value: ({ costActual }) => costActual,
    total: (tasks) => sumOf(tasks, ({ costActual }) => costActual),
  },
  { key: 'repeat', title: t('task.repeat'), value: repeatWords, isOptional: true },
  { key: 'notes', title: t('notes.title'), value: (task) => task.notes, isOptional: true },
]

/** The tasks, open ones unless others are asked for. */
export function TasksTable({ tasks, find, onEdit, ...first }: Props) {
  const { asOf } = useWorkspace()
  const [shown, setShown] = useState<Shown>(first.shown ?? (find === '' ? 'open' : 'all'))
  const rows = tasks.filter((task) => isShown(task, shown, asOf))
  return (
    <DataTable
      id="tasks"
      label={t('tasks.title')}
      rows={rows}
      rowKey={(task) => task.id}
      columns={columns}
      initialSort={{ columnAccessor: 'due', direction: 'asc' }}
      initialFilter={find}
      renderActions={(task) => <TaskMenu task={task} onEdit={() => onEdit(task)} />}
      filters={
        <SegmentedControl
          aria-label={t('task.show')}
          data={shownKinds.map((value) => ({ value, label: t(`task.${value}`) }))}
          value={shown}
          onChange={(value) => setShown(shownKinds.find((kind) => kind === value) ?? 'open')}
        />
      }
    />
  )
}

const isShown = (task: Task, shown: Shown, asOf: string): boolean =>
  shown === 'overdue' ? isOverdue(task, asOf) : shown === 'all' || task.status === shown
