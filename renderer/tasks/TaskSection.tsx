import { useState } from 'react'
import type { TaskSubject } from '#shared/scenarios/subjects'
import type { Task, TaskRow } from '#shared/tasks/tasks'
import { t } from '../app/messages/t.ts'
import { LineList } from '../ui/LineList.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { Section } from '../ui/Section.tsx'
import { SectionButton } from '../ui/SectionButton.tsx'
import { ShowAllButton } from '../ui/ShowAllButton.tsx'
import { TaskCheck } from './TaskCheck.tsx'
import { TaskDialog } from './TaskDialog.tsx'
import { TaskDue } from './TaskDue.tsx'
import { TaskMenu } from './TaskMenu.tsx'
import styles from './tasks.module.css'
import { useTasks } from './use-tasks.ts'

type Props = { readonly subject: TaskSubject }

/** What is to be done for any entity; done tasks step aside until asked for. */
export function TaskSection({ subject }: Props) {
  const tasks = useTasks(subject)
  const [opened, setOpened] = useState<{ readonly task: Task | null } | null>(null)
  return (
    <Section
      title={t('property.tasks')}
      note={
        <SectionButton testId="add-task" onClick={() => setOpened({ task: null })}>
          {t('task.add')}
        </SectionButton>
      }
    >
      <QueryView query={tasks}>
        {(rows) => <TaskLines tasks={rows} onEdit={(task) => setOpened({ task })} />}
      </QueryView>
      {opened && (
        <TaskDialog task={opened.task} subject={subject} onClose={() => setOpened(null)} />
      )}
    </Section>
  )
}

type LinesProps = { readonly tasks: readonly TaskRow[]; readonly onEdit: (task: Task) => void }

function TaskLines({ tasks, onEdit }: LinesProps) {
  const [isWhole, setWhole] = useState(false)
  const done = tasks.filter(({ status }) => status === 'done')
  const shown = isWhole ? tasks : tasks.filter(({ status }) => status === 'open')
  return (
    <>
      <LineList
        empty={t('task.none')}
        lines={shown.map((task) => ({
          key: task.id,
          title: (
            <span className={styles['title']}>
              <TaskCheck task={task} />
              {task.title}
            </span>
          ),
          detail:
            task.notes === '' ? undefined : <span className={styles['notes']}>{task.notes}</span>,
          end: <TaskDue task={task} />,
          menu: <TaskMenu task={task} onEdit={() => onEdit(task)} />,
        }))}
      />
      {!isWhole && done.length > 0 && (
        <ShowAllButton onClick={() => setWhole(true)}>
          {t('task.showDone', { count: done.length })}
        </ShowAllButton>
      )}
    </>
  )
}
