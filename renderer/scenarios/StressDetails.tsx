import { Select } from '@mantine/core'
import { useState } from 'react'
import { isBroken, type StressLine, type StressPack } from '#shared/stress-pack'
import { t } from '../app/messages/t.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { Section } from '../ui/Section.tsx'
import type { TableColumn } from '../ui/table-column.ts'
import { type Formatters, useFormat } from '../ui/use-format.ts'
import styles from './scenarios.module.css'
import { writeBreakEven, writeStressed, writeWeakest } from './stress-words.ts'

type Props = { readonly pack: StressPack }

/** Every stress of one subject, all together to begin with, and how far things may go. */
export function StressDetails({ pack }: Props) {
  const { subjects, covenants } = pack
  const format = useFormat()
  const [chosen, setChosen] = useState('0')
  const subject = subjects[Number(chosen)] ?? subjects[0]
  if (subject === undefined) return null
  const { rates, vacancy, value } = subject.breakEvens
  return (
    <Section
      title={subject.name}
      note={
        subjects.length > 1 && (
          <Select
            size="xs"
            aria-label={t('stress.shown')}
            data={subjects.map(({ name }, index) => ({ value: String(index), label: name }))}
            value={chosen}
            onChange={(next) => setChosen(next ?? '0')}
            allowDeselect={false}
            searchable
          />
        )
      }
    >
      <DataTable<StressLine>
        id="stress-lines"
        label={t('stress.label', { name: subject.name })}
        rows={subject.lines}
        rowKey={({ key }) => key}
        columns={columnsOf(pack, format)}
        initialSort={{ columnAccessor: 'none', direction: 'asc' }}
      />
      <dl className={styles['own']} data-testid="stress-break-evens">
        {(
          [
            ['rates', writeBreakEven('rates', rates, format)],
            ['vacancy', writeBreakEven('vacancy', vacancy, format)],
            ['value', writeBreakEven('value', value, format)],
          ] as const
        ).map(([name, written]) => (
          <div key={name}>
            <dt>{t(`stress.until.${name}`, limitsOf(covenants, format))}</dt>
            <dd>{written}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}

export const limitsOf = ({ minDscr, maxLtv }: StressPack['covenants'], format: Formatters) => ({
  dscr: minDscr === null ? t('common.none') : format.number(minDscr, 2),
  ltv: maxLtv === null ? t('common.none') : format.rate(maxLtv, 0),
})

function columnsOf({ covenants }: StressPack, format: Formatters): TableColumn<StressLine>[] {
  const words = { covenants, format }
  const figure = (key: 'dscr' | 'ltv' | 'debtYield'): TableColumn<StressLine> => ({
    key,
    title: t(`stress.${key}`),
    kind: key === 'dscr' ? 'ratio' : 'rate',
    value: (line) => line[key],
    render: (line) => (
      <span className={isBroken(key, line[key], covenants) ? styles['broken'] : ''}>
        {writeStressed(key, line[key], covenants, format)}
      </span>
    ),
  })
  return [
    { key: 'stress', title: t('stress.stress'), value: ({ key }) => t(`stress.key.${key}`) },
    figure('dscr'),
    figure('ltv'),
    figure('debtYield'),
    {
      key: 'lowestDscr',
      title: t('stress.lowestDscr'),
      kind: 'ratio',
      value: (line) => line.lowestDscr,
      render: ({ lowestDscr, lowestDscrMonth }) => (
        <span className={isBroken('dscr', lowestDscr, covenants) ? styles['broken'] : ''}>
          {writeWeakest('dscr', lowestDscr, lowestDscrMonth, words)}
        </span>
      ),
    },
    {
      key: 'highestLtv',
      title: t('stress.highestLtv'),
      kind: 'rate',
      value: (line) => line.highestLtv,
      render: ({ highestLtv, highestLtvMonth }) => (
        <span className={isBroken('ltv', highestLtv, covenants) ? styles['broken'] : ''}>
          {writeWeakest('ltv', highestLtv, highestLtvMonth, words)}
        </span>
      ),
    },
    {
      key: 'lowestDebtYield',
      title: t('stress.lowestDebtYield'),
      kind: 'rate',
      value: (line) => line.lowestDebtYield,
      isOptional: true,
    },
  ]
}
