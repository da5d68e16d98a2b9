import type { Kpi } from '#shared/finance/pro-forma/sensitivity'
import { minorToMajor } from '#shared/money'
import { t } from '../app/messages/t.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { Section } from '../ui/Section.tsx'
import type { TableColumn } from '../ui/table-column.ts'
import { useFormat, type Formatters } from '../ui/use-format.ts'
import type { Compared } from './compared-scenarios.ts'
import { isMoney, kpis, nameOfKpi, valueOfKpi, writeDifference, writeKpi } from './kpi-words.ts'
import styles from './scenarios.module.css'
import { writeAssumptions } from './write-overrides.ts'

type Props = {
  readonly compared: readonly Compared[]
  readonly discountRate: number
  /** Names of the projected properties by their ids. */
  readonly names: Readonly<Record<string, string>>
}

/** A row for each figure, a column for each scenario, and under each what it differs by from the first. */
export function ComparedFigures({ compared, discountRate, names }: Props) {
  const format = useFormat()
  const [first] = compared
  return (
    <Section
      title={t('scenarios.comparedFigures')}
      note={t('scenarios.comparedNote', {
        first: first?.name ?? '',
        rate: format.rate(discountRate, 1),
      })}
    >
      <DataTable<Kpi>
        key={compared.length}
        id={`scenario-compared-${compared.length}`}
        label={t('scenarios.comparedFigures')}
        rows={kpis}
        rowKey={(kpi) => kpi}
        columns={[
          { key: 'figure', title: t('scenarios.figure'), value: nameOfKpi },
          ...compared.map((one, index) =>
            Object.assign(columnOf(one, index === 0 ? undefined : first, format), {
              key: `place${index}`,
            }),
          ),
        ]}
        initialSort={{ columnAccessor: 'none', direction: 'asc' }}
      />
      <dl className={styles['own']}>
        {compared.map(({ key, name, assumptions }) => (
          <div key={key}>
            <dt>{name}</dt>
            <dd>{writeAssumptions(assumptions, format, names)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}

function columnOf(
  { name, projection }: Compared,
  first: Compared | undefined,
  format: Formatters,
): TableColumn<Kpi> {
  const read = (kpi: Kpi) => valueOfKpi(projection.figures, kpi)
  return {
    key: name,
    title: name,
    // The figures of a column differ in kind: for files, money is brought to currency units here.
    kind: 'number',
    digits: 4,
    value: (kpi) => {
      const value = read(kpi)
      return value !== null && isMoney(kpi)
        ? minorToMajor(Math.round(value), format.currency)
        : value
    },
    render: (kpi) => (
      <span className={styles['figure']}>
        {writeKpi(kpi, read(kpi), format)}
        {first && (
          <small>
            {writeDifference(
              kpi,
              differenceOf(read(kpi), valueOfKpi(first.projection.figures, kpi)),
              format,
            )}
          </small>
        )}
      </span>
    ),
  }
}

const differenceOf = (value: number | null, from: number | null): number | null =>
  value === null || from === null ? null : value - from
