import type { LetterState, OutboxLetter } from '#shared/mail/mail'
import { t } from '../app/messages/t.ts'
import { StatusBadge, type Tone } from '../ui/StatusBadge.tsx'
import type { TableColumn } from '../ui/table-column.ts'
import { LetterTime } from './LetterTime.tsx'

const tones: Record<LetterState, Tone> = {
  queued: 'neutral',
  sending: 'accent',
  sent: 'good',
  waiting: 'warn',
  failed: 'bad',
}

export const letterColumns: readonly TableColumn<OutboxLetter>[] = [
  { key: 'letter', title: t('mail.letter'), value: ({ subject }) => subject },
  {
    key: 'to',
    title: t('mail.to'),
    value: ({ recipientName, recipientAddress }) =>
      recipientName === '' ? recipientAddress : `${recipientName} (${recipientAddress})`,
  },
  {
    key: 'state',
    title: t('mail.state'),
    width: 120,
    value: ({ state }) => t(`mail.state.${state}`),
    render: ({ state }) => (
      <StatusBadge tone={tones[state]}>{t(`mail.state.${state}`)}</StatusBadge>
    ),
  },
  {
    key: 'when',
    title: t('mail.when'),
    value: ({ sentAt, nextTryAt }) => sentAt ?? nextTryAt,
    render: (letter) => <LetterTime letter={letter} />,
  },
  { key: 'answer', title: t('mail.answer'), value: ({ answer }) => answer },
  { key: 'attempts', title: t('mail.attempts'), kind: 'number', value: (row) => row.attempts },
  {
    key: 'raised',
    title: t('mail.raised'),
    kind: 'date',
    value: ({ createdAt }) => createdAt.slice(0, 10),
  },
]
