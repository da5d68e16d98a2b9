import type { ReactNode } from 'react'
import {
  isBroken,
  type StressedSubject,
  type StressLine,
  type StressPack,
} from '#shared/scenarios/stress-pack'
import { t } from '../app/messages/t.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { Section } from '../ui/Section.tsx'
import type { TableColumn } from '../ui/table-column.ts'
import { type Formatters, useFormat } from '../ui/use-format.ts'
import styles from './scenarios.module.css'
import {
  writeBreaches,
  writeBreakEven,
  writeStressed,
  writeWeakest,
  writeWhere,
} from './stress-words.ts'

type Props = {
  readonly pack: StressPack
  readonly subject: StressedSubject
  readonly title: string
  readonly note?: ReactNode
}

/** Every stress of one subject, and how far things may go; of all together also what breaks where. */
export function StressDetails({ pack, subject, title, note }: Props) {
  const { covenants } = pack
  const format = useFormat()
  const { rates, vacancy, value } = subject.breakEvens
  return (
    <Section title={title} note={note}>
      <DataTable<StressLine>
        id={subject.id === null ? 'stress-summary' : 'stress-lines'}
        label={t('stress.label', { name: subject.name })}
        rows={subject.lines}
        rowKey={({ key }) => key}
        columns={[
          ...columnsOf(pack, format),
          ...(subject === pack.subjects[0] ? breachColumns(pack, format) : []),
        ]}
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

const breachColumns = (pack: StressPack, format: Formatters): TableColumn<StressLine>[] => [
  {
    key: 'breaks',
    title: t('stress.breaks'),
    value: (line) => writeBreaches(line, pack.covenants, format),
  },
  ...(pack.subjects.length > 1
    ? [
        {
          key: 'where',
          title: t('stress.where'),
          value: (line: StressLine) => writeWhere(line, pack, format),
        },
      ]
    : []),
]

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
