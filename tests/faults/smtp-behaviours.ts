import { type SMTPServerOptions } from 'smtp-server'
import type { SmtpOptions } from '#main/mail/smtp-post'
import type { Conduct } from '../mail/loopback-server.ts'

/** How a server goes wrong before it is mended, and what becomes of a letter then. */
export type Behaviour = {
  readonly name: string
  readonly conduct?: Conduct
  readonly smtp?: SMTPServerOptions
  readonly isDown?: boolean
  readonly password?: string
  readonly isUntrusted?: boolean
  /** How long Freehold waits for it; a test of a server that answers has no reason to be short. */
  readonly patience?: SmtpOptions
  /** The server may take a letter and vanish before it says so. */
  readonly mayDouble?: boolean
  /** Whether the letters reach the server once it is mended, or are refused for good before. */
  readonly ends: 'arrives' | 'is refused'
}

const refusal = (responseCode: number, message: string) =>
  Object.assign(new Error(message), { responseCode })

const every =
  (n: number, what: ReturnType<Conduct>): Conduct =>
  (letter) =>
    letter % n === 0 ? what : 'take'

/** The fourteen of RELIABILITY.md, test 20. */
export const behaviours: readonly Behaviour[] = [
  { name: 'takes everything', ends: 'arrives' },
  { name: 'greylists every letter at first', conduct: () => 'greylist', ends: 'arrives' },
  { name: 'cuts the line in the middle of letters', conduct: every(2, 'cut'), ends: 'arrives' },
  {
    name: 'takes letters and cuts the line before it says so',
    conduct: every(2, 'takeAndCut'),
    mayDouble: true,
    ends: 'arrives',
  },
  {
    name: 'falls silent within letters',
    conduct: every(5, 'hold'),
    patience: { silenceMs: 1500 },
    ends: 'arrives',
  },
  { name: 'is down', isDown: true, ends: 'arrives' },
  {
    name: 'does not greet',
    smtp: { onConnect: (_session, _greet) => undefined },
    patience: { greetingMs: 250 },
    ends: 'arrives',
  },
  {
    name: 'sends callers away with 421',
    smtp: { onConnect: (_session, greet) => greet(refusal(421, '4.3.2 Too busy')) },
    ends: 'arrives',
  },
  {
    name: 'finds the mailbox busy',
    smtp: { onRcptTo: (_to, _session, answer) => answer(refusal(450, '4.2.1 Mailbox busy')) },
    ends: 'arrives',
  },
  { name: 'refuses letters for good', conduct: () => 'refuse', ends: 'is refused' },
  {
    name: 'does not know the mailbox',
    smtp: { onRcptTo: (_to, _session, answer) => answer(refusal(550, '5.1.1 No such user')) },
    ends: 'is refused',
  },
  { name: 'does not take the password', password: 'wrong', ends: 'is refused' },
  {
    name: 'offers no encryption',
    smtp: { disabledCommands: ['STARTTLS'], hideSTARTTLS: true },
    ends: 'is refused',
  },
  { name: 'has a certificate that nobody vouches for', isUntrusted: true, ends: 'is refused' },
]
