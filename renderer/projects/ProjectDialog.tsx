import { NewProject, type Project, ProjectEdit } from '#shared/projects'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useProperties } from '../properties/use-properties.ts'
import { DialogForm } from '../ui/DialogForm.tsx'
import { useForm } from '../ui/form/use-form.ts'
import { useMoney } from '../ui/form/use-money.ts'
import { useSave } from '../ui/form/use-save.ts'
import { draftOfProject, inputOfProject, newDraft } from './project-draft.ts'
import { ProjectFields } from './ProjectFields.tsx'

type Props = {
  /** The project to edit; null adds one. */
  readonly project: Project | null
  /** Where a new one is at; left out, the form asks. */
  readonly propertyId?: string
  readonly onClose: () => void
}

const newWords = { title: 'project.addTitle', submitLabel: 'project.add' } as const
const editWords = { title: 'project.editTitle', submitLabel: 'common.save' } as const

/** What works cost, how long they take, and what rent they bring. */
export function ProjectDialog({ project, propertyId, onClose }: Props) {
  const money = useMoney()
  const { data: properties = [] } = useProperties()
  const at = propertyId ?? properties[0]?.id
  const form = useForm(project === null ? newDraft(at) : draftOfProject(project, money))
  const { add, edit, isPending, error } = useSaves(onClose)
  const submit = () => {
    const { propertyId: place, ...input } = inputOfProject(form.draft, money)
    if (project === null)
      form.submit(NewProject, { ...input, propertyId: place }, (parsed) => add.mutate(parsed))
    else form.submit(ProjectEdit, { ...input, id: project.id }, (parsed) => edit.mutate(parsed))
  }
  const { title, submitLabel } = project === null ? newWords : editWords
  return (
    <DialogForm
      opened
      onClose={onClose}
      title={t(title)}
      submitLabel={t(submitLabel)}
      onSubmit={submit}
      isPending={isPending}
      error={error}
    >
      <ProjectFields
        form={form}
        places={(project?.propertyId ?? propertyId) === undefined ? properties : null}
      />
    </DialogForm>
  )
}

function useSaves(after: () => void) {
  const add = useSave((input: NewProject) => api.projects.create(input), {
    say: ({ name }) => t('entry.added', { name }),
    after,
  })
  const edit = useSave((input: ProjectEdit) => api.projects.update(input), {
    say: ({ name }) => t('entry.saved', { name }),
    after,
  })
  return {
    add,
    edit,
    isPending: add.isPending || edit.isPending,
    error: add.error ?? edit.error,
  }
}
