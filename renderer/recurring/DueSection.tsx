import { Button, Group, SegmentedControl } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { DueRow, OccurrenceKey, SettlementInput } from '#shared/recurring/recurring-procedures'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { Section } from '../ui/Section.tsx'
import { dueColumns } from './due-columns.tsx'
import { AccountChoice } from './AccountChoice.tsx'
import { DueActions } from './DueActions.tsx'
import { usePaymentAccount } from './use-payment-account.ts'
import { useDue, useSettle } from './use-recurring.ts'

const ranges = [14, 30, 90] as const

/** What is overdue or due soon; each is booked, taken for a booking that is there, or skipped. */
export function DueSection() {
  const [days, setDays] = useState(30)
  const query = useDue(days)
  return (
    <Section
      title={t('recurring.due')}
      note={
        <SegmentedControl
          aria-label={t('recurring.dueRange')}
          size="xs"
          value={String(days)}
          onChange={(value) => setDays(Number(value))}
          data={ranges.map((range) => ({
            value: String(range),
            label: t('recurring.days', { count: range }),
          }))}
        />
      }
    >
      <QueryView query={query}>{(rows) => <DueList rows={rows} />}</QueryView>
    </Section>
  )
}

type ListProps = { readonly rows: readonly DueRow[] }

function DueList({ rows }: ListProps) {
  const account = usePaymentAccount()
  const { settle, isPending } = useSettle(account.chosen)
  const columns = useMemo(
    () => [
      ...dueColumns,
      {
        key: 'do',
        title: t('table.actions'),
        value: () => null,
        width: 170,
        render: (row: DueRow) => <DueActions row={row} isPending={isPending} settle={settle} />,
      },
    ],
    [isPending, settle],
  )
  if (rows.length === 0) return <p>{t('recurring.nothingDue')}</p>
  return (
    <div data-testid="due">
      <Group justify="space-between" mb="xs">
        <DueButtons rows={rows} isPending={isPending} settle={settle} />
        <AccountChoice account={account} />
      </Group>
      <DataTable
        id="recurring-due"
        label={t('recurring.due')}
        isPlain
        rows={rows}
        rowKey={({ recurringId, date }) => `${recurringId} ${date}`}
        columns={columns}
        initialSort={{ columnAccessor: 'date', direction: 'asc' }}
        pageSize={50}
      />
    </div>
  )
}

type ButtonsProps = ListProps & {
  readonly isPending: boolean
  readonly settle: (input: SettlementInput) => void
}

/** What can be done with many due days at once: take all that was found, book all that is due. */
function DueButtons({ rows, isPending, settle }: ButtonsProps) {
  const { asOf, file } = useWorkspace()
  const disabled = file.readOnly || isPending
  const found = rows.flatMap((row) =>
    row.suggestion === null ? [] : [{ ...keyOf(row), transactionId: row.suggestion.id }],
  )
  const due = rows.filter(({ date, suggestion }) => date <= asOf && suggestion === null)
  return (
    <Group gap="xs">
      {found.length > 0 && (
        <Button
          size="compact-sm"
          disabled={disabled}
          onClick={() => settle({ match: found })}
          data-testid="match-all"
        >
          {t('recurring.matchAll', { count: found.length })}
        </Button>
      )}
      {due.length > 0 && (
        <Button
          size="compact-sm"
          variant="default"
          disabled={disabled}
          onClick={() => settle({ post: due.map(keyOf) })}
          data-testid="book-all"
        >
          {t('recurring.bookAll', { count: due.length })}
        </Button>
      )}
    </Group>
  )
}

const keyOf = ({ recurringId, date }: DueRow): OccurrenceKey => ({ recurringId, date })
