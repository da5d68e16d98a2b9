import { t } from '../app/messages/t.ts'
import { ExactMoney } from '../ui/ExactMoney.tsx'
import type { TableColumn } from '../ui/table-column.ts'

type Line = {
  readonly line: number
  readonly date: string | null
  readonly amount: number | null
}

/** Where in its file a line stands, and what moved when. */
export const lineColumns: readonly TableColumn<Line>[] = [
  { key: 'line', title: t('import.line'), kind: 'number', value: ({ line }) => line, width: 64 },
  { key: 'date', title: t('import.date'), kind: 'date', value: ({ date }) => date, width: 120 },
  {
    key: 'amount',
    title: t('import.amount'),
    kind: 'money',
    value: ({ amount }) => amount,
    render: ({ amount }) => <ExactMoney minor={amount} toned />,
    width: 130,
  },
]
