import { randomUUID } from 'node:crypto'
import { createTransport } from 'nodemailer'
import { describe, expect, it } from 'vitest'
import { listLetters } from '#main/mail/outbox-queries'
import type { Post } from '#main/mail/post'
import { temporaryFile } from '../database/temporary-file.ts'
import { password } from '../mail/loopback-account.ts'
import { localhost, startLoopbackServer } from '../mail/loopback-server.ts'
import { mailerOf, queueAll } from '../mail/outbox-of.ts'
import { howMany } from './how-many.ts'
import { brokenPromises } from './mail-judge.ts'
import { type Behaviour, behaviours } from './smtp-behaviours.ts'

const start = Date.parse('2026-11-21T09:00:00.000Z')
const minuteMs = 60_000

/**
 * Sends letters to a server that behaves badly, lets three hours of tries go by once it is mended, and answers
 * what was promised and not kept.
 */
async function sendTo(behaviour: Behaviour, count: number, around?: (post: Post) => Post) {
  const file = await temporaryFile()
  const addresses = Array.from({ length: count }, (_, n) => `bob${n}@example.com`)
  await queueAll(file, addresses, new Date(start).toISOString())
  const bad = await startLoopbackServer({
    ...(behaviour.conduct ? { conduct: behaviour.conduct } : {}),
    ...(behaviour.smtp ? { smtp: behaviour.smtp } : {}),
  })
  if (behaviour.isDown) await bad.close()
  const clock = { at: start }
  const options = { file, now: () => new Date(clock.at), ...(around ? { around } : {}) }
  const first = await mailerOf({
    ...options,
    server: bad.account,
    password: behaviour.password ?? password,
    smtp: { ...behaviour.patience, trusted: behaviour.isUntrusted ? '' : localhost.cert },
  })
  await first.sendDue()
  const mended = await startLoopbackServer()
  const second = await mailerOf({
    ...options,
    server: mended.account,
    password,
    smtp: { trusted: localhost.cert },
  })
  for (const minutes of [1, 5, 15, 60, 60]) {
    clock.at += minutes * minuteMs
    await second.sendDue()
  }
  const broken = brokenPromises({
    letters: await listLetters(file.db),
    taken: [...bad.taken, ...mended.taken],
    openPasswords: bad.openPasswords,
    mayDouble: behaviour.mayDouble ?? false,
  })
  return { broken, ends: (await listLetters(file.db)).map(({ state }) => state) }
}

const many = howMany(5, 20)

describe('a mail server that', () => {
  it.each(behaviours.map((one) => [one.name, one] as const))(
    '%s loses no letter, doubles none and sees no password in the open',
    async (_, behaviour) => {
      const { broken, ends } = await sendTo(behaviour, many)
      expect(broken).toEqual([])
      const end = behaviour.ends === 'arrives' ? 'sent' : 'failed'
      expect(ends).toEqual(Array(many).fill(end))
    },
    120_000,
  )
})

describe('without the protection', () => {
  const behaviourOf = (name: string): Behaviour => {
    const found = behaviours.find((one) => one.name === name)
    if (found === undefined) throw new Error(`no behaviour ${name}`)
    return found
  }

  it('that a failed try is tried again, letters are lost', async () => {
    const forgetful =
      (post: Post): Post =>
      (...to) =>
        post(...to).catch(() => undefined)
    const { broken } = await sendTo(behaviourOf('greylists every letter at first'), 3, forgetful)
    expect(broken).toEqual([0, 1, 2].map((n) => `bob${n}@example.com is lost`).toReversed())
  })

  it('that a letter keeps its Message-ID, a second copy cannot be told', async () => {
    const anew =
      (post: Post): Post =>
      (account, letter, signal) =>
        post(account, { ...letter, messageId: `<${randomUUID()}@freehold.invalid>` }, signal)
    const { broken } = await sendTo(
      behaviourOf('takes letters and cuts the line before it says so'),
      2,
      anew,
    )
    expect(broken).toEqual(['bob1@example.com came under two Message-IDs'])
  })

  it('that a line is encrypted or not used, a password goes out in the open', async () => {
    const careless =
      (): Post =>
      async ({ server }, letter) => {
        await createTransport({
          host: server.host,
          port: server.port,
          ignoreTLS: true,
          auth: { user: server.user, pass: password },
        }).sendMail({ from: server.senderAddress, to: letter.to.address, text: letter.text })
      }
    const { broken } = await sendTo(behaviourOf('offers no encryption'), 1, careless)
    expect(broken).toContain('a password went over an open line')
  })
})
