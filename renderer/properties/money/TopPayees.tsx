import type { PropertyMoney } from '#shared/property-pages'
import { t } from '../../app/messages/t.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { Section } from '../../ui/Section.tsx'
import { sumOf, type TableColumn } from '../../ui/table-column.ts'
import styles from './money.module.css'

type Row = PropertyMoney['payees'][number]
type Props = { readonly money: PropertyMoney }

const columns: readonly TableColumn<Row>[] = [
  { key: 'payee', title: t('money.payee'), value: ({ payee }) => payee },
  {
    key: 'bookings',
    title: t('money.bookings'),
    kind: 'number',
    value: ({ bookings }) => bookings,
  },
  {
    key: 'received',
    title: t('money.received'),
    kind: 'money',
    value: ({ received }) => received || null,
    total: (rows) => sumOf(rows, ({ received }) => received),
  },
  {
    key: 'paid',
    title: t('money.paid'),
    kind: 'money',
    value: ({ paid }) => paid || null,
    total: (rows) => sumOf(rows, ({ paid }) => paid),
  },
]

/** Whom most of the year's money came from and went to. */
export function TopPayees({ money }: Props) {
  return (
    <Section title={t('money.payees', { year: String(money.year) })}>
      {money.payees.length === 0 ? (
        <p className={styles['quiet']}>{t('money.noPayees')}</p>
      ) : (
        <DataTable
          isPlain="whileFew"
          id="payees"
          label={t('money.payees', { year: String(money.year) })}
          rows={money.payees}
          rowKey={({ payee }) => payee}
          columns={columns}
          initialSort={{ columnAccessor: 'paid', direction: 'desc' }}
        />
      )}
    </Section>
  )
}
