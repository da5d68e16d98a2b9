import type { DueRow } from '#shared/recurring/recurring-procedures'
import { categoryName } from '../app/messages/category-name.ts'
import { t } from '../app/messages/t.ts'
import { ExactMoney } from '../ui/ExactMoney.tsx'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import { sumOf, type TableColumn } from '../ui/table-column.ts'
import { useFormat } from '../ui/use-format.ts'

export const dueColumns: readonly TableColumn<DueRow>[] = [
  { key: 'date', title: t('recurring.dueOn'), kind: 'date', value: (row) => row.date },
  { key: 'name', title: t('recurring.what'), value: (row) => row.name },
  {
    key: 'place',
    title: t('properties.name'),
    value: (row) => placeOf(row),
  },
  {
    key: 'state',
    title: t('lease.state'),
    value: (row) => t(`recurring.state.${stateOf(row)}`),
    render: (row) => <DueState row={row} />,
  },
  {
    key: 'amount',
    title: t('money.amount'),
    kind: 'money',
    value: (row) => row.amount,
    render: (row) => <DueAmount row={row} />,
    total: (rows) => sumOf(rows, (row) => row.amount),
  },
]

export const placeOf = ({
  propertyName,
  unitLabel,
}: {
  readonly propertyName: string
  readonly unitLabel: string | null
}): string => (unitLabel === null ? propertyName : `${propertyName}, ${unitLabel}`)

const stateOf = ({ suggestion, isOverdue }: DueRow) => {
  if (suggestion !== null) return 'found'
  return isOverdue ? 'overdue' : 'due'
}

const toneByState = { found: 'good', overdue: 'bad', due: 'neutral' } as const

function DueState({ row }: { readonly row: DueRow }) {
  const format = useFormat()
  const state = stateOf(row)
  const { suggestion } = row
  return (
    <StatusBadge tone={toneByState[state]}>
      {suggestion === null
        ? t(`recurring.state.${state}`)
        : t('recurring.foundAs', {
            date: format.date(suggestion.date),
            who: suggestion.payee ?? suggestion.description,
          })}
    </StatusBadge>
  )
}

/** The whole, and on hover what it is made of. */
function DueAmount({ row }: { readonly row: DueRow }) {
  const format = useFormat()
  const parts = row.parts
    .map(({ category, amount }) => `${categoryName(category)} ${format.money(amount, exact)}`)
    .join(' · ')
  return (
    <span {...(row.parts.length > 1 ? { title: parts } : {})}>
      <ExactMoney minor={row.amount} toned />
    </span>
  )
}

const exact = { style: 'exact' } as const
