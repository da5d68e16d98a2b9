import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import type { OutboxLetter } from '#shared/mail/mail'
import { t } from '../app/messages/t.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { LetterMenu } from './LetterMenu.tsx'
import { letterColumns } from './letter-columns.tsx'

type Props = { readonly letters: readonly OutboxLetter[] }

const shownKinds = ['unsent', 'all'] as const
type Shown = (typeof shownKinds)[number]

const isUnsent = ({ state }: OutboxLetter) => state !== 'sent'

/** The letters of the file, those that have not left first of all. */
export function Outbox({ letters }: Props) {
  const [chosen, setChosen] = useState<Shown | null>(null)
  if (letters.length === 0) return <EmptyState sentence={t('mail.outboxEmpty')} />
  const shown = chosen ?? (letters.some(isUnsent) ? 'unsent' : 'all')
  return (
    <DataTable
      id="outbox"
      label={t('mail.outbox')}
      rows={shown === 'all' ? letters : letters.filter(isUnsent)}
      rowKey={({ id }) => id}
      columns={letterColumns}
      initialSort={{ columnAccessor: 'raised', direction: 'desc' }}
      renderActions={(letter) => (isUnsent(letter) ? <LetterMenu letter={letter} /> : null)}
      filters={
        <SegmentedControl
          aria-label={t('mail.show')}
          size="xs"
          value={shown}
          onChange={(value) => setChosen(shownKinds.find((kind) => kind === value) ?? 'all')}
          data={shownKinds.map((value) => ({ value, label: t(`mail.show.${value}`) }))}
        />
      }
    />
  )
}
