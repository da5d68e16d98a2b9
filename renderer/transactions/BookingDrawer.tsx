import { Drawer } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { LedgerChoices, TransactionDetail, TransactionRow } from '#shared/transactions'
import { queries } from '../app/api.ts'
import { categoryName } from '../app/messages/category-name.ts'
import { t } from '../app/messages/t.ts'
import { HistorySection } from '../audit/HistorySection.tsx'
import { DocumentSection } from '../documents/DocumentSection.tsx'
import { FactList } from '../ui/FactList.tsx'
import { LineList } from '../ui/LineList.tsx'
import { ExactMoney } from '../ui/ExactMoney.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { Section } from '../ui/Section.tsx'
import { useFocusBack } from '../ui/use-focus-back.ts'
import { useFormat } from '../ui/use-format.ts'
import { BookingActions } from './BookingActions.tsx'

type Props = {
  readonly transactionId: string
  readonly choices: LedgerChoices
  readonly onClose: () => void
  readonly onAct: (action: 'edit' | 'split' | 'delete', row: TransactionRow) => void
}

/** Everything about one booking at the side of the table: facts, parts, receipts, history. */
export function BookingDrawer({ transactionId, choices, onClose, onAct }: Props) {
  useFocusBack()
  const query = useQuery(queries.transactions.get.queryOptions({ input: { transactionId } }))
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={440}
      title={t('booking.details')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <QueryView query={query}>
        {(detail) => (
          <>
            <Facts detail={detail} />
            <BookingActions detail={detail} choices={choices} onAct={onAct} onClose={onClose} />
            {detail.parts.length > 0 && <Parts parts={detail.parts} />}
            <DocumentSection subject={{ transactionId: lineIdOf(detail) }} isForReceipts />
            <HistorySection table="transactions" id={detail.transaction.id} />
          </>
        )}
      </QueryView>
    </Drawer>
  )
}

/** The parts of a split booking share the receipts of the whole. */
const lineIdOf = ({ transaction, whole }: TransactionDetail): string => whole?.id ?? transaction.id

function Facts({ detail: { transaction, whole } }: { readonly detail: TransactionDetail }) {
  const format = useFormat()
  const { payee, description, reference, notes, unitLabel, accountName } = transaction
  const optional = [
    [t('booking.payee'), payee],
    [t('booking.description'), description],
    [t('booking.unit'), unitLabel],
    [t('booking.account'), accountName],
    [t('booking.reference'), reference],
    [t('booking.notes'), notes],
    [t('booking.partOf'), whole === null ? null : format.money(whole.amount, { style: 'exact' })],
    [t('booking.reconciled'), transaction.reconciliationId === null ? null : t('common.yes')],
  ] as const
  return (
    <FactList
      facts={[
        [t('booking.amount'), <ExactMoney key="a" minor={transaction.amount} toned />],
        [t('booking.date'), format.date(transaction.date)],
        [
          t('booking.category'),
          transaction.isSplit === 1
            ? t('booking.splitInto', { count: transaction.parts })
            : categoryName(transaction.category),
        ],
        [t('booking.property'), transaction.propertyName],
        ...optional.filter(([, value]) => value !== null && value !== ''),
      ]}
    />
  )
}

function Parts({ parts }: { readonly parts: readonly TransactionRow[] }) {
  return (
    <Section title={t('booking.parts')}>
      <LineList
        empty=""
        lines={parts.map(({ id, category, propertyName, unitLabel, description, amount }) => ({
          key: id,
          title: categoryName(category),
          detail: [propertyName, unitLabel, description].filter(Boolean).join(' · '),
          end: <ExactMoney minor={amount} toned />,
        }))}
      />
    </Section>
  )
}
