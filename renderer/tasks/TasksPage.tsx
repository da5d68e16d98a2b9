import { Button } from '@mantine/core'
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { Task } from '#shared/tasks'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { useFormat } from '../ui/use-format.ts'
import { TaskDialog } from './TaskDialog.tsx'
import { TasksTable } from './TasksTable.tsx'
import { useTasks } from './use-tasks.ts'

/** Everything that is to be done in the portfolio. */
export function TasksPage() {
  const { asOf, file } = useWorkspace()
  const { find } = useSearch({ from: '/shell/tasks' })
  const format = useFormat()
  const tasks = useTasks()
  const [opened, setOpened] = useState<{ readonly task: Task | null } | null>(null)
  const add = (
    <Button
      disabled={file.readOnly}
      onClick={() => setOpened({ task: null })}
      data-testid="add-task"
    >
      {t('task.add')}
    </Button>
  )
  return (
    <>
      <PageHeader
        title={t('tasks.title')}
        intro={t('tasks.intro', { date: format.date(asOf) })}
        {...(tasks.data?.length ? { actions: add } : {})}
      />
      <QueryView query={tasks}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState sentence={t('tasks.empty')} action={add} />
          ) : (
            <TasksTable
              key={find}
              tasks={rows}
              find={find ?? ''}
              onEdit={(task) => setOpened({ task })}
            />
          )
        }
      </QueryView>
      {opened && <TaskDialog task={opened.task} subject={{}} onClose={() => setOpened(null)} />}
    </>
  )
}
