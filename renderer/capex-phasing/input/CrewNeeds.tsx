import { t } from '../../app/messages/t.ts'
import { UnitInput } from '../../ui/UnitInput.tsx'
import type { ProjectDraft } from '../draft.ts'
import type { CapexForm } from '../use-capex-form.ts'

type Props = {
  readonly form: CapexForm
  readonly project: ProjectDraft
  readonly onChange: (change: Partial<ProjectDraft>) => void
}

/** How much of each crew a project needs while it runs. */
export const CrewNeeds = ({ form, project, onChange }: Props) =>
  form.draft.crews.map(({ id, name }) => (
    <UnitInput
      key={id}
      label={t('cx.needs', { crew: name || id })}
      unit="number"
      value={project.crew[id] ?? null}
      placeholder="0"
      onChange={(units) => {
        const { [id]: _before, ...others } = project.crew
        onChange({ crew: units === null ? others : { ...others, [id]: units } })
      }}
    />
  ))
