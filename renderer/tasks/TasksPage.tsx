import { Button, SegmentedControl } from '@mantine/core'
import { useSearch } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { Task, TaskRow } from '#shared/tasks/tasks'
import { t } from '../app/messages/t.ts'
import { CalendarView } from '../calendar/CalendarView.tsx'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { useFormat } from '../ui/use-format.ts'
import { TaskBoard } from './TaskBoard.tsx'
import { TaskDialog } from './TaskDialog.tsx'
import { TasksNav } from './TasksNav.tsx'
import { TasksTable } from './TasksTable.tsx'
import { useTasks } from './use-tasks.ts'
import { TasksView, useTasksView } from './use-tasks-view.ts'

type Opened = { readonly task: Task | null; readonly proposed?: { readonly dueDate: string } }

/** Everything that is to be done in the portfolio, as a list, a board or a calendar. */
export function TasksPage() {
  const { asOf, file } = useWorkspace()
  const { find, view: asked } = useSearch({ from: '/shell/tasks' })
  const format = useFormat()
  const tasks = useTasks()
  const [kept, setView] = useTasksView()
  // A search leads to a row, so it is shown where rows are.
  const view = find === undefined ? (asked ?? kept) : 'list'
  const [opened, setOpened] = useState<Opened | null>(null)
  const add = (
    <Button
      disabled={file.readOnly}
      onClick={() => setOpened({ task: null })}
      data-testid="add-task"
    >
      {t('task.add')}
    </Button>
  )
  const change = (chosen: string) => {
    setView(TasksView.parse(chosen))
    if (find !== undefined || asked !== undefined) location.hash = '#/tasks'
  }
  return (
    <>
      <PageHeader
        title={t('tasks.title')}
        intro={t('tasks.intro', { date: format.date(asOf) })}
        actions={
          <>
            <SegmentedControl
              aria-label={t('tasks.view')}
              size="xs"
              value={view}
              onChange={change}
              data={TasksView.options.map((value) => ({
                value,
                label: t(`tasks.view.${value}`),
              }))}
              data-testid="tasks-view"
            />
            {tasks.data?.length || view === 'calendar' ? add : null}
          </>
        }
      />
      <TasksNav />
      {view === 'calendar' ? (
        <CalendarView onOpen={setOpened} />
      ) : (
        <QueryView query={tasks}>
          {(rows) => (
            <Tasks rows={rows} view={view} find={find ?? ''} add={add} onOpen={setOpened} />
          )}
        </QueryView>
      )}
      {opened && <TaskDialog {...opened} subject={{}} onClose={() => setOpened(null)} />}
    </>
  )
}

type TasksProps = {
  readonly rows: readonly TaskRow[]
  readonly view: 'list' | 'board'
  readonly find: string
  readonly add: ReactNode
  readonly onOpen: (opened: Opened) => void
}

function Tasks({ rows, view, find, add, onOpen }: TasksProps) {
  const edit = (task: Task) => onOpen({ task })
  if (rows.length === 0) return <EmptyState sentence={t('tasks.empty')} action={add} />
  return view === 'board' ? (
    <TaskBoard tasks={rows} onEdit={edit} />
  ) : (
    <TasksTable key={find} tasks={rows} find={find} onEdit={edit} />
  )
}
