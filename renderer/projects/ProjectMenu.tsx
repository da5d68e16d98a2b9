import { useState } from 'react'
import type { Project } from '#shared/projects'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { useDelete } from '../ui/form/use-save.ts'
import { RowMenu } from '../ui/RowMenu.tsx'
import { ProjectDialog } from './ProjectDialog.tsx'

type Props = { readonly project: Project }

/** Edits a project or deletes it; undo brings it back. */
export function ProjectMenu({ project }: Props) {
  const { file } = useWorkspace()
  const [isEditing, setEditing] = useState(false)
  const remove = useDelete(
    () => api.projects.delete({ projectId: project.id }),
    ({ name }) => t('entry.deleted', { name }),
  )
  return (
    <>
      <RowMenu
        name={project.name}
        onEdit={() => setEditing(true)}
        onDelete={() => remove.mutate()}
        disabled={file.readOnly}
      />
      {isEditing && <ProjectDialog project={project} onClose={() => setEditing(false)} />}
    </>
  )
}
