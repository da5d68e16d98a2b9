import type { OutboxLetter } from '#shared/mail/mail'
import { messageIdOf } from '../mail/loopback-server.ts'

type Seen = {
  readonly letters: readonly OutboxLetter[]
  /** What the server took, as it came over the line. */
  readonly taken: readonly string[]
  readonly openPasswords: readonly string[]
  /** Whether the server may have taken a letter without being able to say so. */
  readonly mayDouble: boolean
}

/** What RELIABILITY.md promises of mail and was not kept, a line each. */
export function brokenPromises({ letters, taken, openPasswords, mayDouble }: Seen): string[] {
  const broken: string[] = []
  for (const { recipientAddress, state, answer } of letters) {
    const copies = taken.filter((letter) => letter.includes(`To: Bob <${recipientAddress}>`))
    const ids = new Set(copies.map(messageIdOf))
    if (state === 'sent' && copies.length === 0) broken.push(`${recipientAddress} is lost`)
    if (state !== 'sent' && (state !== 'failed' || answer === ''))
      broken.push(`${recipientAddress} is ${state} without a word`)
    if (copies.length > 1 && !mayDouble) broken.push(`${recipientAddress} came twice`)
    if (ids.size > 1) broken.push(`${recipientAddress} came under two Message-IDs`)
  }
  return [...broken, ...openPasswords.map(() => 'a password went over an open line')]
}
