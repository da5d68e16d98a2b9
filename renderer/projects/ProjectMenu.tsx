import { Menu } from '@mantine/core'
import { IconCheckbox } from '@tabler/icons-react'
import { useState } from 'react'
import type { Project } from '#shared/projects'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { TaskDialog } from '../tasks/TaskDialog.tsx'
import { useMoney } from '../ui/form/use-money.ts'
import { useDelete } from '../ui/form/use-save.ts'
import { RowMenu } from '../ui/RowMenu.tsx'
import { taskOfProject } from './project-task.ts'
import { ProjectDialog } from './ProjectDialog.tsx'

type Props = { readonly project: Project }

/** Edits a project, makes a task of it, or deletes it; undo brings it back. */
export function ProjectMenu({ project }: Props) {
  const { file } = useWorkspace()
  const [open, setOpen] = useState<'edit' | 'task' | null>(null)
  const money = useMoney()
  const close = () => setOpen(null)
  const remove = useDelete(
    () => api.projects.delete({ projectId: project.id }),
    ({ name }) => t('entry.deleted', { name }),
  )
  return (
    <>
      <RowMenu
        name={project.name}
        onEdit={() => setOpen('edit')}
        onDelete={() => remove.mutate()}
        disabled={file.readOnly}
      >
        <Menu.Item
          leftSection={<IconCheckbox size={15} stroke={1.6} />}
          onClick={() => setOpen('task')}
        >
          {t('alerts.menu.task')}
        </Menu.Item>
      </RowMenu>
      {open === 'edit' && <ProjectDialog project={project} onClose={close} />}
      {open === 'task' && (
        <TaskDialog
          task={null}
          subject={{ propertyId: project.propertyId }}
          proposed={taskOfProject(project, money)}
          onClose={close}
        />
      )}
    </>
  )
}
