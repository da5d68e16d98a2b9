import { Group, Kbd, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { OPTIMIZER_NAMES } from '#shared/optimizer/optimizers'
import { t } from '../app/messages/t.ts'
import { viewOf } from '../optimizer/optimizer-views.tsx'
import { TourButton } from '../tours/TourButton.tsx'
import { FactList } from '../ui/FactList.tsx'
import { Section } from '../ui/Section.tsx'
import { glossary } from './glossary.ts'
import { closeHelp } from './use-help.ts'
import styles from './help.module.css'

type Props = {
  /** The word it is opened at; empty for all. */
  readonly term: string
}

/** The glossary with a filter, and the keys. */
export function HelpContent({ term: wanted }: Props) {
  const [find, setFind] = useState(wanted)
  const word = find.trim().toLocaleLowerCase()
  const entries = glossary.filter(({ term, meaning }) =>
    `${term} ${meaning}`.toLocaleLowerCase().includes(word),
  )
  return (
    <>
      <TextInput
        aria-label={t('help.find')}
        placeholder={t('help.find')}
        leftSection={<IconSearch size={15} aria-hidden />}
        value={find}
        onChange={(event) => setFind(event.currentTarget.value)}
        data-autofocus
      />
      <dl className={styles['glossary']}>
        {entries.map(({ term, meaning, formula }) => (
          <div key={term} className={styles['entry']}>
            <dt>{term}</dt>
            <dd>
              {meaning}
              {formula && <span className={styles['formula']}>{formula}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {entries.length === 0 && <p>{t('help.nothing')}</p>}
      <Section title={t('tour.tours')}>
        <Group gap={4} ml={-18}>
          {OPTIMIZER_NAMES.map((optimizer) => (
            <TourButton
              key={optimizer}
              optimizer={optimizer}
              label={t(viewOf(optimizer).name)}
              onStart={closeHelp}
            />
          ))}
        </Group>
      </Section>
      <Section title={t('help.shortcuts')}>
        <FactList
          facts={[
            [t('help.palette'), <Kbd key="k">Ctrl K</Kbd>],
            [t('help.undo'), <Kbd key="z">Ctrl Z</Kbd>],
            [t('help.redo'), <Kbd key="y">Ctrl Shift Z</Kbd>],
          ]}
        />
      </Section>
    </>
  )
}
