import { ActionIcon, Select } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import type { ProFormaInput } from '#shared/scenarios/pro-forma'
import type { ScenarioAssumptions } from '#shared/scenarios/scenario-assumptions'
import { t } from '../app/messages/t.ts'
import { Section } from '../ui/Section.tsx'
import { useFormat } from '../ui/use-format.ts'
import { PropertyFields } from './PropertyFields.tsx'
import styles from './scenarios.module.css'
import { ownOf } from './own-of-property.ts'
import { writeOwn } from './write-overrides.ts'

type Props = {
  readonly base: ProFormaInput
  readonly assumptions: ScenarioAssumptions
  readonly onChange: (assumptions: ScenarioAssumptions) => void
}

/** Where one property goes its own way: what is assumed of it comes before what is assumed of all. */
export function PropertyOverrides({ base, assumptions, onChange }: Props) {
  const format = useFormat()
  const { properties } = assumptions
  const [chosen, setChosen] = useState<string | null>(null)
  const ownWay = base.properties.filter(({ id }) => ownOf(properties, id) !== null)
  const shown = base.properties.find(({ id }) => id === chosen) ?? null
  const set = (id: string, own: ScenarioAssumptions['properties'][string]) =>
    onChange({ ...assumptions, properties: { ...properties, [id]: own } })
  return (
    <Section title={t('scenarios.forProperty')}>
      <Select
        label={t('scenarios.property')}
        placeholder={t('scenarios.forProperty.choose')}
        data={base.properties.map(({ id, name }) => ({ value: id, label: name }))}
        value={shown?.id ?? null}
        onChange={setChosen}
        searchable
        clearable
        data-testid="scenario-property"
      />
      {shown && (
        <PropertyFields
          key={shown.id}
          base={{ ...base, properties: [shown] }}
          fixed={assumptions.fixed}
          own={properties[shown.id] ?? {}}
          onChange={(own) => set(shown.id, own)}
        />
      )}
      {ownWay.length > 0 && (
        <ul className={styles['ownWay']} data-testid="scenario-own-way">
          {ownWay.map(({ id, name }) => (
            <li key={id}>
              <button type="button" onClick={() => setChosen(id)}>
                {t('scenarios.ofProperty', {
                  name,
                  own: writeOwn(ownOf(properties, id) ?? {}, format),
                })}
              </button>
              <ActionIcon
                size="sm"
                aria-label={t('scenarios.forProperty.remove', { name })}
                onClick={() => set(id, {})}
              >
                <IconX size={14} aria-hidden />
              </ActionIcon>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
