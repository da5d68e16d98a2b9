import { ZodError } from 'zod'

/**
 * What a failed try means: the server may take the letter `later`; it will never take this `letter`; or it
 * refuses the owner's `account` (password, encryption, certificate), whatever the letter.
 */
export type MailFailure = {
  readonly kind: 'later' | 'letter' | 'account'
  /** The server's own words where it said any. */
  readonly words: string
}

type SmtpError = {
  readonly code?: unknown
  readonly responseCode?: unknown
  readonly response?: unknown
  readonly message?: unknown
}

export function readMailFailure(error: unknown): MailFailure {
  if (error instanceof ZodError)
    return { kind: 'letter', words: error.issues[0]?.message ?? 'The letter cannot be sent.' }
  const { code, responseCode, response, message }: SmtpError = Object(error)
  const words = cleanWords(typeof response === 'string' ? response : message)
  return { kind: kindOf(String(code), Number(responseCode), words), words }
}

const accountCodes = new Set(['EAUTH', 'ENOAUTH', 'ETLS', 'EREQUIRETLS'])
const letterCodes = new Set(['EENVELOPE', 'EMESSAGE'])
const socketCodes = new Set(['ESOCKET', 'ECONNECTION'])
const certificateWords = /certificate|self[- ]signed|ssl|tls|wrong version number|altname/i

function kindOf(code: string, responseCode: number, words: string): MailFailure['kind'] {
  const isTemporary = responseCode >= 400 && responseCode < 500
  if (isTemporary || words.includes('Connection closed')) return 'later'
  if (accountCodes.has(code)) return 'account'
  if (socketCodes.has(code)) return certificateWords.test(words) ? 'account' : 'later'
  return responseCode >= 500 || letterCodes.has(code) ? 'letter' : 'later'
}

/** One line of what was said, without characters that could disturb a screen. */
const cleanWords = (words: unknown): string =>
  String(words ?? 'The connection failed.')
    // oxlint-disable-next-line no-control-regex -- control characters are what is taken out
    .replaceAll(/[\u0000-\u001f\u007f]+/g, ' ')
    .trim()
    .slice(0, 500)
