import { Button, Group, Modal, NativeSelect, Stack } from '@mantine/core'
import type { CapexPhasingField } from '#shared/capex-phasing/capex-phasing-fields'
import { t } from '../../app/messages/t.ts'
import { FieldLabel } from '../../ui/FieldLabel.tsx'
import { UnitInput } from '../../ui/UnitInput.tsx'
import { useFocusBack } from '../../ui/use-focus-back.ts'
import { useFormat } from '../../ui/use-format.ts'
import type { ProjectDraft } from '../draft.ts'
import { helpOfField, labelOfField, unitOfField } from '../field-help.ts'
import { earliestOf } from '../to-input.ts'
import type { CapexForm } from '../use-capex-form.ts'
import { CrewNeeds } from './CrewNeeds.tsx'
import { messageOf } from './error-sentences.ts'
import styles from './input.module.css'
import { MonthField } from './MonthField.tsx'

type Props = {
  readonly form: CapexForm
  readonly project: ProjectDraft
  readonly onClose: () => void
}

const numbers = [
  'cost',
  'durationMonths',
  'upliftMonthly',
  'upliftLagMonths',
  'rentLossMonthly',
] as const

/** Everything about one project, changed for this plan alone; the project itself stays as it is. */
export function ProjectDialog({ form, project, onClose }: Props) {
  useFocusBack()
  const change = (fields: Partial<ProjectDraft>) => form.changeProject(project.id, fields)
  const errorOf = (field: string) => messageOf(form.messages, form.draft, project.id, field)
  return (
    <Modal
      opened
      onClose={onClose}
      title={project.name}
      size={620}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Stack gap="md">
        <p className={styles['hint']}>{t('cx.projectHint')}</p>
        <div className={styles['fields']}>
          {numbers.map((key) => {
            const field: CapexPhasingField = `projects.${key}`
            return (
              <UnitInput
                key={key}
                label={labelOfField(field)}
                help={helpOfField(field)}
                unit={unitOfField(field)}
                value={project[key]}
                onChange={(value) => change({ [key]: value })}
                error={errorOf(key)}
              />
            )
          })}
          <LeaseSelect form={form} project={project} onChange={change} />
          <MonthField
            label={labelOfField('projects.earliest')}
            help={helpOfField('projects.earliest')}
            value={project.earliest}
            onChange={(earliest) => change({ earliest })}
            error={errorOf('earliest')}
          />
          <MonthField
            label={labelOfField('projects.deadline')}
            help={helpOfField('projects.deadline')}
            value={project.deadline}
            onChange={(deadline) => change({ deadline })}
            error={errorOf('deadline')}
          />
          <CrewNeeds form={form} project={project} onChange={change} />
        </div>
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('cx.done')}</Button>
        </Group>
      </Stack>
    </Modal>
  )
}

type SelectProps = {
  readonly form: CapexForm
  readonly project: ProjectDraft
  readonly onChange: (change: Partial<ProjectDraft>) => void
}

/** Works that need a unit empty wait for the end of its lease. */
function LeaseSelect({ form, project, onChange }: SelectProps) {
  const format = useFormat()
  const here = form.facts.lettings.filter(({ propertyId }) => propertyId === project.propertyId)
  const from = earliestOf(project, form.facts)
  return (
    <NativeSelect
      label={<FieldLabel label={t('cx.waitsFor')} help={t('cx.waitsForHelp')} />}
      data={[
        { value: '', label: t('cx.waitsForNone') },
        ...here.map(({ unitId, name, tenantName, endsOn }) => ({
          value: unitId,
          label: t('cx.letting', { name, tenant: tenantName, end: format.date(endsOn) }),
        })),
      ]}
      value={project.waitsFor ?? ''}
      onChange={(event) => onChange({ waitsFor: event.currentTarget.value || null })}
      description={
        project.waitsFor !== null && from !== null
          ? t('cx.emptyFrom', { month: format.month(from) })
          : undefined
      }
    />
  )
}
