import {
  isBroken,
  type StressedSubject,
  type StressKey,
  type StressPack,
} from '#shared/scenarios/stress-pack'
import { t } from '../app/messages/t.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { Section } from '../ui/Section.tsx'
import type { TableColumn } from '../ui/table-column.ts'
import { type Formatters, useFormat } from '../ui/use-format.ts'
import styles from './scenarios.module.css'
import { writeBreakEven, writeStressed } from './stress-words.ts'

type Props = { readonly pack: StressPack }

/** A row for each property that owes something: the stresses that matter and how far it may go. */
export function StressSummary({ pack }: Props) {
  const format = useFormat()
  const { freeOfDebt, subjects } = pack
  return (
    <Section
      title={t('stress.byProperty')}
      note={
        freeOfDebt.length > 0 ? t('stress.freeOfDebt', { names: freeOfDebt.join(', ') }) : undefined
      }
    >
      <DataTable<StressedSubject>
        id="stress-properties"
        label={t('stress.byProperty')}
        rows={subjects.slice(1)}
        rowKey={({ id, name }) => id ?? name}
        columns={columnsOf(pack, format)}
        initialSort={{ columnAccessor: 'name', direction: 'asc' }}
      />
    </Section>
  )
}

function columnsOf({ covenants }: StressPack, format: Formatters): TableColumn<StressedSubject>[] {
  const at = (figure: 'dscr' | 'ltv', key: StressKey): TableColumn<StressedSubject> => {
    const read = ({ lines }: StressedSubject) =>
      lines.find((line) => line.key === key)?.[figure] ?? null
    return {
      key: `${figure} ${key}`,
      title: t('stress.figureUnder', {
        figure: t(`stress.${figure}`),
        stress: t(`stress.key.${key}`),
      }),
      kind: figure === 'dscr' ? 'ratio' : 'rate',
      value: read,
      render: (subject) => (
        <span className={isBroken(figure, read(subject), covenants) ? styles['broken'] : ''}>
          {writeStressed(figure, read(subject), covenants, format)}
        </span>
      ),
    }
  }
  const until = (driver: keyof StressedSubject['breakEvens']): TableColumn<StressedSubject> => ({
    key: `until ${driver}`,
    title: t(`stress.untilShort.${driver}`),
    value: ({ breakEvens }) => writeBreakEven(driver, breakEvens[driver], format),
  })
  return [
    { key: 'name', title: t('scenarios.property'), value: ({ name }) => name },
    at('dscr', 'asItStands'),
    at('dscr', 'rates300'),
    at('dscr', 'vacancy200'),
    at('ltv', 'asItStands'),
    at('ltv', 'value30'),
    until('rates'),
    until('vacancy'),
    until('value'),
  ]
}
