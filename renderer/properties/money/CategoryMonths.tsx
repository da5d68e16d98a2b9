import { Anchor, Select } from '@mantine/core'
import { addMonths } from '#shared/dates'
import type { PropertyMoney } from '#shared/property-pages'
import { t } from '../../app/messages/t.ts'
import { Section } from '../../ui/Section.tsx'
import type { TableColumn } from '../../ui/table-column.ts'
import { TableExport } from '../../ui/TableExport.tsx'
import { type Formatters, useFormat } from '../../ui/use-format.ts'
import { linesOf, type MonthsLine, yearOf } from './category-lines.ts'
import { MonthsMatrix } from './MonthsMatrix.tsx'
import styles from './money.module.css'

type Props = {
  readonly money: PropertyMoney
  readonly propertyId: string
  readonly onYear: (year: number) => void
}

/** A calendar year by category and month, with NOI and cash flow; its bookings are a click away. */
export function CategoryMonths({ money, propertyId, onYear }: Props) {
  const format = useFormat()
  const lines = linesOf(money.rows)
  const years = [...new Set([money.year, ...money.bookedYears])].toSorted((a, b) => b - a)
  return (
    <Section
      title={t('money.byCategory', { year: String(money.year) })}
      note={
        <div className={styles['note']}>
          <Anchor href={ledgerOf(propertyId)} size="xs">
            {t('money.toLedger')}
          </Anchor>
          <Select
            size="xs"
            w={92}
            aria-label={t('money.year')}
            data={years.map(String)}
            value={String(money.year)}
            onChange={(year) => year !== null && onYear(Number(year))}
            allowDeselect={false}
          />
          <TableExport
            label={t('money.byCategory', { year: String(money.year) })}
            columns={columnsOf(money.year, format)}
            rows={lines}
          />
        </div>
      }
    >
      {money.rows.length === 0 ? (
        <p className={styles['quiet']}>{t('money.none', { year: String(money.year) })}</p>
      ) : (
        <MonthsMatrix
          label={t('money.byCategory', { year: String(money.year) })}
          year={money.year}
          lines={lines}
        />
      )}
    </Section>
  )
}

/** The ledger, showing this property's bookings. */
const ledgerOf = (propertyId: string): string =>
  `#/money?property=${encodeURIComponent(propertyId)}`

const columnsOf = (year: number, format: Formatters): TableColumn<MonthsLine>[] => [
  { key: 'category', title: t('money.category'), value: ({ title }) => title },
  { key: 'kind', title: t('money.kind'), value: ({ kind }) => kind },
  ...Array.from({ length: 12 }, (_, month) => ({
    key: String(month),
    title: format.month(addMonths(`${year}-01`, month)),
    kind: 'money' as const,
    value: ({ months }: MonthsLine) => months[month] ?? 0,
  })),
  { key: 'year', title: t('common.total'), kind: 'money', value: yearOf },
]
