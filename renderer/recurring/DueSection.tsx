import { Button, Group, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import type { DueRow, OccurrenceKey } from '#shared/recurring-procedures'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { Section } from '../ui/Section.tsx'
import { dueColumns } from './due-columns.tsx'
import { DueActions } from './DueActions.tsx'
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

const keyOf = ({ recurringId, date }: DueRow): OccurrenceKey => ({ recurringId, date })

function DueList({ rows }: { readonly rows: readonly DueRow[] }) {
  const { asOf, file } = useWorkspace()
  const { settle, isPending } = useSettle()
  const matched = rows.filter(({ suggestion }) => suggestion !== null)
  const dueNow = rows.filter(({ date, suggestion }) => date <= asOf && suggestion === null)
  if (rows.length === 0) return <p>{t('recurring.nothingDue')}</p>
  return (
    <div data-testid="due">
      <Group gap="xs" mb="xs">
        {matched.length > 0 && (
          <Button
            size="compact-sm"
            disabled={file.readOnly || isPending}
            onClick={() =>
              settle({
                match: matched.flatMap((row) =>
                  row.suggestion === null
                    ? []
                    : [{ ...keyOf(row), transactionId: row.suggestion.id }],
                ),
              })
            }
            data-testid="match-all"
          >
            {t('recurring.matchAll', { count: matched.length })}
          </Button>
        )}
        {dueNow.length > 0 && (
          <Button
            size="compact-sm"
            variant="default"
            disabled={file.readOnly || isPending}
            onClick={() => settle({ post: dueNow.map(keyOf) })}
            data-testid="book-all"
          >
            {t('recurring.bookAll', { count: dueNow.length })}
          </Button>
        )}
      </Group>
      <DataTable
        id="recurring-due"
        label={t('recurring.due')}
        isPlain
        rows={rows}
        rowKey={({ recurringId, date }) => `${recurringId} ${date}`}
        columns={dueColumns}
        initialSort={{ columnAccessor: 'date', direction: 'asc' }}
        renderActions={(row) => <DueActions row={row} isPending={isPending} settle={settle} />}
        pageSize={50}
      />
    </div>
  )
}
