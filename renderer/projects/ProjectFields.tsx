import { ProjectStatus } from '#shared/projects'
import { t } from '../app/messages/t.ts'
import { ChoiceField } from '../ui/form/ChoiceField.tsx'
import { FieldGrid } from '../ui/form/FieldGrid.tsx'
import { MonthField } from '../ui/form/MonthField.tsx'
import { NotesField } from '../ui/form/NotesField.tsx'
import { NumberField } from '../ui/form/NumberField.tsx'
import { TextField } from '../ui/form/TextField.tsx'
import type { Form } from '../ui/form/use-form.ts'
import type { ProjectDraft } from './project-draft.ts'

type Props = {
  readonly form: Form<ProjectDraft>
  /** The properties to choose from; null where it is known which it is at. */
  readonly places: readonly { readonly id: string; readonly name: string }[] | null
}

const states = ProjectStatus.options.map((value) => ({ value, label: t(`project.${value}`) }))

/** What works are, cost and bring. */
export const ProjectFields = ({ form, places }: Props) => (
  <>
    <TextField form={form} name="name" label={t('project.name')} isRequired isFirst />
    {places !== null && (
      <ChoiceField
        form={form}
        name="propertyId"
        label={t('properties.name')}
        options={places.map(({ id, name }) => ({ value: id, label: name }))}
        isSearchable
      />
    )}
    <FieldGrid>
      <NumberField form={form} name="cost" unit="money" label={t('project.cost')} isRequired />
      <NumberField
        form={form}
        name="durationMonths"
        unit="integer"
        label={t('project.durationLong')}
        isRequired
      />
      <NumberField
        form={form}
        name="upliftMonthly"
        unit="money"
        label={t('project.uplift')}
        help={t('project.upliftHelp')}
      />
      <ChoiceField form={form} name="status" label={t('project.status')} options={states} />
      <MonthField form={form} name="startMonth" label={t('project.start')} />
      <MonthField form={form} name="deadline" label={t('project.deadline')} />
    </FieldGrid>
    <NotesField form={form} name="notes" label={t('notes.title')} />
  </>
)
