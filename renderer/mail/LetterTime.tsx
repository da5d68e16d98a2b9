import type { OutboxLetter } from '#shared/mail/mail'
import { useQuery } from '@tanstack/react-query'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useFormat } from '../ui/use-format.ts'

type Props = { readonly letter: OutboxLetter }

/** When a letter left, or when it is tried next: not before there is a server and its password. */
export function LetterTime({ letter: { sentAt, nextTryAt } }: Props) {
  const format = useFormat()
  const setup = useQuery(queries.mail.setup.queryOptions())
  if (sentAt !== null) return format.instant(sentAt)
  if (nextTryAt !== null && setup.data?.password === 'missing') return t('mail.onceSetUp')
  return nextTryAt === null ? null : t('mail.nextTry', { at: format.instant(nextTryAt) })
}
