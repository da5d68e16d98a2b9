import { ActionIcon, Button, MultiSelect } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { t } from '../../app/messages/t.ts'
import { Section } from '../../ui/Section.tsx'
import { UnitInput } from '../../ui/UnitInput.tsx'
import type { GroupDraft } from '../draft.ts'
import { labelOfField, withoutPlace } from '../field-help.ts'
import type { CapexForm } from '../use-capex-form.ts'
import styles from './input.module.css'

type Props = { readonly form: CapexForm }

/** Projects of which only some are done: this boiler or that one. */
export function GroupsSection({ form }: Props) {
  const { groups } = form.draft
  const add = () =>
    form.change({
      groups: [...groups, { rowId: crypto.randomUUID(), projects: [], max: 1, min: null }],
    })
  return (
    <Section
      title={t('cx.groups')}
      note={
        <Button variant="subtle" size="compact-xs" mr={-8} onClick={add}>
          {t('cx.groupAdd')}
        </Button>
      }
    >
      {groups.length === 0 && <p className={styles['hint']}>{t('cx.groupsHint')}</p>}
      {groups.map((group, index) => (
        <GroupRow key={group.rowId} form={form} group={group} index={index} />
      ))}
    </Section>
  )
}

type RowProps = Props & { readonly group: GroupDraft; readonly index: number }

function GroupRow({ form, group, index }: RowProps) {
  const { groups, projects } = form.draft
  const change = (fields: Partial<GroupDraft>) =>
    form.change({ groups: groups.map((each) => (each === group ? { ...each, ...fields } : each)) })
  return (
    <div className={styles['row']}>
      <MultiSelect
        className={styles['grow'] ?? ''}
        label={labelOfField('groups.projects')}
        data={projects.map(({ id, name }) => ({ value: id, label: name }))}
        value={[...group.projects]}
        onChange={(chosen) => change({ projects: chosen })}
        error={withoutPlace(form.messages.get(`/groups/${index}/projects`))}
      />
      {(['max', 'min'] as const).map((side) => (
        <div key={side} className={styles['narrow']}>
          <UnitInput
            label={labelOfField(`groups.${side}`)}
            unit="integer"
            value={group[side]}
            onChange={(value) => change({ [side]: value })}
            error={withoutPlace(form.messages.get(`/groups/${index}/${side}`))}
          />
        </div>
      ))}
      <ActionIcon
        className={styles['remove'] ?? ''}
        variant="subtle"
        size={36}
        aria-label={t('cx.groupRemove')}
        onClick={() => form.change({ groups: groups.filter((each) => each !== group) })}
      >
        <IconTrash size={16} stroke={1.6} aria-hidden />
      </ActionIcon>
    </div>
  )
}
