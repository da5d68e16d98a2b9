import { ORPCError } from '@orpc/client'
import { t } from '../app/messages/t.ts'

/** The sentence for the person at the screen: that of a typed error, or one apology for a bug. */
export function sentenceOf(error: unknown): string {
  if (!(error instanceof ORPCError)) return t('error.apology')
  if (error.defined || error.code === 'BAD_REQUEST') return withPlace(error.message, error.data)
  return t('error.apology')
}

/** The code of a typed error, for screens that offer something else for one of them. */
export const codeOf = (error: unknown): string | null =>
  error instanceof ORPCError && typeof error.code === 'string' ? error.code : null

function withPlace(message: string, data: unknown): string {
  const place =
    typeof data === 'object' && data !== null && 'place' in data && typeof data.place === 'string'
      ? data.place
      : null
  // Some sentences name their place themselves.
  return place === null || message.includes(place) ? message : `${message} (${place})`
}
