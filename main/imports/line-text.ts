import { hash } from 'node:crypto'
import type { StatementLine } from './statement-line.ts'

/** What a line says, without the case, signs and spaces in which two exports of one bank may differ. */
export const plainText = (payee: string | null, description: string): string =>
  `${payee ?? ''} ${description}`
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/**
 * An id for a line to which the bank gives none: what it says, and how many lines before it in the file say
 * the same. The same file read again gives the same ids, and of two true repeats each has its own, whatever
 * the owner has since changed of the booking in the ledger.
 */
export const contentId = (text: string, line: StatementLine, repeat: number): string =>
  `=${hash('sha1', `${line.date}|${line.amount}|${text}`, 'base64url').slice(0, 20)}/${repeat}`

export const isContentId = (bankId: string): boolean => bankId.startsWith('=')

/** Whether a line bears a name: in whole words, or its payee is a part of the name. */
export function isNamedIn(text: string, payee: string, name: string): boolean {
  const words = plainText(name, '')
  if (words === '') return false
  const plainPayee = plainText(payee, '')
  if (` ${text} | ${plainPayee} `.includes(` ${words} `)) return true
  return plainPayee.length >= 4 && ` ${words} `.includes(` ${plainPayee} `)
}
