import { ActionIcon, Button, TextInput } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { t } from '../../app/messages/t.ts'
import { Section } from '../../ui/Section.tsx'
import { UnitInput } from '../../ui/UnitInput.tsx'
import type { CrewDraft } from '../draft.ts'
import { labelOfField, withoutPlace } from '../field-help.ts'
import type { CapexForm } from '../use-capex-form.ts'
import styles from './input.module.css'

type Props = { readonly form: CapexForm }

/** Who does the works, and how much of it there is in a month. */
export function CrewsSection({ form }: Props) {
  const { crews } = form.draft
  const add = () =>
    form.change({
      crews: [
        ...crews,
        {
          id: crypto.randomUUID(),
          name: t('cx.crewNew', { number: crews.length + 1 }),
          capacity: 1,
        },
      ],
    })
  return (
    <Section
      title={t('cx.crews')}
      note={
        <Button variant="subtle" size="compact-xs" mr={-8} onClick={add}>
          {t('cx.crewAdd')}
        </Button>
      }
    >
      {crews.length === 0 && <p className={styles['hint']}>{t('cx.crewsHint')}</p>}
      {crews.map((crew, index) => (
        <CrewRow key={crew.id} form={form} crew={crew} index={index} />
      ))}
    </Section>
  )
}

type RowProps = Props & { readonly crew: CrewDraft; readonly index: number }

function CrewRow({ form, crew, index }: RowProps) {
  const { crews, projects } = form.draft
  const change = (fields: Partial<CrewDraft>) =>
    form.change({ crews: crews.map((each) => (each === crew ? { ...each, ...fields } : each)) })
  const remove = () =>
    form.change({
      crews: crews.filter((each) => each !== crew),
      projects: projects.map((project) => {
        const { [crew.id]: _gone, ...others } = project.crew
        return Object.assign({}, project, { crew: others })
      }),
    })
  return (
    <div className={styles['row']}>
      <TextInput
        className={styles['grow'] ?? ''}
        label={labelOfField('crews.name')}
        value={crew.name}
        maxLength={200}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <div className={styles['narrow']}>
        <UnitInput
          label={labelOfField('crews.capacity')}
          unit="number"
          value={typeof crew.capacity === 'number' ? crew.capacity : null}
          placeholder={crew.capacity === null ? '' : t('cx.byMonth')}
          onChange={(capacity) => change({ capacity })}
          error={withoutPlace(form.messages.get(`/crews/${index}/capacity`))}
        />
      </div>
      <ActionIcon
        className={styles['remove'] ?? ''}
        variant="subtle"
        size={36}
        aria-label={t('cx.crewRemove')}
        onClick={remove}
      >
        <IconTrash size={16} stroke={1.6} aria-hidden />
      </ActionIcon>
    </div>
  )
}
