import type { OutboxLetter } from '#shared/mail/mail'
import { t } from '../app/messages/t.ts'
import { useFormat } from '../ui/use-format.ts'

type Props = { readonly letter: OutboxLetter }

/** When a letter left, or when it is tried next. */
export function LetterTime({ letter: { sentAt, nextTryAt } }: Props) {
  const format = useFormat()
  if (sentAt !== null) return format.instant(sentAt)
  return nextTryAt === null ? null : t('mail.nextTry', { at: format.instant(nextTryAt) })
}
