import { Button, Group } from '@mantine/core'
import type { DueRow, SettlementInput } from '#shared/recurring/recurring-procedures'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'

type Props = {
  readonly row: DueRow
  readonly isPending: boolean
  readonly settle: (input: SettlementInput) => void
}

/** What becomes of one due day. */
export function DueActions({ row, isPending, settle }: Props) {
  const { file } = useWorkspace()
  const { recurringId, date, suggestion, name } = row
  const key = { recurringId, date }
  const disabled = file.readOnly || isPending
  return (
    <Group gap={4} justify="flex-start" wrap="nowrap">
      {suggestion === null ? (
        <Button
          size="compact-xs"
          variant="light"
          disabled={disabled}
          aria-label={t('recurring.bookOne', { name, date })}
          onClick={() => settle({ post: [key] })}
        >
          {t('recurring.book')}
        </Button>
      ) : (
        <Button
          size="compact-xs"
          disabled={disabled}
          aria-label={t('recurring.matchOne', { name, date })}
          onClick={() => settle({ match: [{ ...key, transactionId: suggestion.id }] })}
        >
          {t('recurring.match')}
        </Button>
      )}
      <Button
        size="compact-xs"
        variant="subtle"
        disabled={disabled}
        aria-label={t('recurring.skipOne', { name, date })}
        onClick={() => settle({ skip: [key] })}
      >
        {t('recurring.skip')}
      </Button>
    </Group>
  )
}
