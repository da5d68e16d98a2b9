import { createTransport } from 'nodemailer'
import { describe, expect, it } from 'vitest'
import { listLetters } from '#main/mail/outbox-queries'
import { queueLetter } from '#main/mail/queue-letter'
import { writeOutbox } from '#main/mail/send-letter'
import { temporaryFile } from '../database/temporary-file.ts'
import { password } from './loopback-account.ts'
import { localhost, messageIdOf, startLoopbackServer } from './loopback-server.ts'
import { letterTo, mailerOf, queueAll, statesOf } from './outbox-of.ts'

const start = '2026-11-21T09:00:00.000Z'
const five = [1, 2, 3, 4, 5].map((n) => `bob${n}@example.com`)

type Loopback = Awaited<ReturnType<typeof startLoopbackServer>>

/** A file, a clock that stands until it is moved, and the mailer between them and the server. */
async function sendingTo(server: Loopback, given: { password?: string; trusted?: string } = {}) {
  const file = await temporaryFile()
  const clock = { at: Date.parse(start) }
  const mailer = await mailerOf({
    file,
    server: server.account,
    password: given.password ?? password,
    now: () => new Date(clock.at),
    smtp: {
      trusted: given.trusted ?? localhost.cert,
      // Long enough for a busy machine; only the test of a slow server waits for one of them.
      connectMs: 3000,
      greetingMs: 700,
      silenceMs: 3000,
    },
  })
  const pass = async (minutes: number) => {
    clock.at += minutes * 60_000
    await mailer.sendDue()
  }
  const answers = async () => (await listLetters(file.db)).map(({ answer }) => answer)
  return { file, mailer, pass, answers }
}

describe('the outbox', () => {
  it('hands each letter to the server once, with sender, recipient, text and HTML', async () => {
    const server = await startLoopbackServer()
    const { file, mailer } = await sendingTo(server)
    await queueAll(file, five, start)
    await Promise.all([mailer.sendDue(), mailer.sendDue(), mailer.sendDue()])
    expect(server.taken).toHaveLength(5)
    expect(new Set(server.taken.map(messageIdOf)).size).toBe(5)
    expect(await statesOf(file)).toEqual(Array(5).fill('sent'))
    const [letter = ''] = server.taken
    for (const line of [
      'From: Freehold <ann@example.com>',
      'To: Bob <bob1@example.com>',
      'Subject: Rent is late',
      'Auto-Submitted: auto-generated',
      'Content-Type: multipart/alternative',
      'Unit 4 owes 1,650.00.',
      '<p>Unit 4 owes <b>1,650.00</b>.</p>',
    ])
      expect(letter).toContain(line)
  })

  it('takes one letter of a cause to an address, whoever raises it again', async () => {
    const file = await temporaryFile()
    const letter = letterTo('bob@example.com', 'digest:2026-10')
    const raise = (address: string) =>
      writeOutbox(file, (tx) => queueLetter(tx, { ...letter, to: { name: '', address } }, start))
    expect(await raise('bob@example.com')).toBe(true)
    expect(await raise('BOB@example.com')).toBe(false)
    expect(await raise('eve@example.com')).toBe(true)
    expect(await listLetters(file.db)).toHaveLength(2)
  })

  it('keeps a letter only if what raised it is saved', async () => {
    const file = await temporaryFile()
    const failing = writeOutbox(file, async (tx) => {
      await queueLetter(tx, letterTo('bob@example.com'), start)
      throw new Error('the alert could not be saved')
    })
    await expect(failing).rejects.toThrow('could not be saved')
    expect(await listLetters(file.db)).toEqual([])
  })

  it('sends attachments byte for byte and keeps their bytes no longer than it needs them', async () => {
    const server = await startLoopbackServer()
    const { file, mailer } = await sendingTo(server)
    const content = Buffer.from('%PDF-1.7 a report of October')
    const attachments = [{ name: 'October.pdf', mediaType: 'application/pdf', content }]
    await writeOutbox(file, async (tx) => {
      for (const address of ['a@example.com', 'b@example.com'])
        await queueLetter(tx, { ...letterTo(address), attachments }, start)
    })
    const stored = () => file.db.selectFrom('outbox_files').select('sha256').execute()
    expect(await stored()).toHaveLength(1)
    await mailer.sendDue()
    for (const letter of server.taken) {
      expect(letter).toContain('filename=October.pdf')
      expect(letter).toContain(content.toString('base64'))
    }
    expect(await stored()).toEqual([])
  })

  it.each([
    ['a second recipient', { to: { name: '', address: 'bob@example.com, eve@example.com' } }],
    [
      'an address in a name',
      { to: { name: 'Bob\r\nBcc: eve@example.com', address: five[0] ?? '' } },
    ],
    ['a header in the subject', { subject: 'Hi\nBcc: eve@example.com' }],
    ['a NUL', { subject: 'Hi\u0000' }],
  ])('refuses %s', async (_, bad) => {
    const file = await temporaryFile()
    const letter = { ...letterTo('bob@example.com'), ...bad }
    await expect(writeOutbox(file, (tx) => queueLetter(tx, letter, start))).rejects.toThrow()
    expect(await listLetters(file.db)).toEqual([])
  })
})

describe('a server', () => {
  it('that greylists gets the letter again a minute later, with the same Message-ID', async () => {
    const server = await startLoopbackServer({ conduct: (n) => (n <= 2 ? 'greylist' : 'take') })
    const { file, mailer, pass, answers } = await sendingTo(server)
    await queueAll(file, ['bob@example.com'], start)
    await mailer.sendDue()
    expect(await statesOf(file)).toEqual(['waiting'])
    expect(await answers()).toEqual(['451 4.7.1 Greylisted, try again later'])
    await pass(0.9)
    expect(server.taken).toEqual([])
    await pass(0.1)
    await pass(5)
    expect(await statesOf(file)).toEqual(['sent'])
    expect(server.taken).toHaveLength(1)
  })

  it('that refuses a letter for good is not asked again, and its words are kept', async () => {
    const server = await startLoopbackServer({ conduct: () => 'refuse' })
    const { file, mailer, pass, answers } = await sendingTo(server)
    await queueAll(file, ['bob@example.com'], start)
    await mailer.sendDue()
    await pass(60 * 24)
    expect(await statesOf(file)).toEqual(['failed'])
    expect(await answers()).toEqual(['554 5.7.1 This looks like spam'])
  })

  it('that does not know one address takes the letters to the others', async () => {
    const server = await startLoopbackServer({ unknown: 'bob3@example.com' })
    const { file, mailer } = await sendingTo(server)
    await queueAll(file, five, start)
    await mailer.sendDue()
    expect(await statesOf(file)).toEqual(['sent', 'sent', 'failed', 'sent', 'sent'])
    expect(server.taken).toHaveLength(4)
  })

  it('that is down for a day gets everything when it is back', async () => {
    const server = await startLoopbackServer()
    const { file, mailer, pass } = await sendingTo(server)
    await server.close()
    await queueAll(file, five, start)
    await mailer.sendDue()
    for (let hour = 0; hour < 24; hour += 1) await pass(60)
    expect(await statesOf(file)).toEqual(Array(5).fill('waiting'))
    const back = await startLoopbackServer({})
    const sender = await mailerOf({
      file,
      server: back.account,
      password,
      now: () => new Date(Date.parse(start) + 26 * 3_600_000),
      smtp: { trusted: localhost.cert },
    })
    await sender.sendDue()
    expect(back.taken).toHaveLength(5)
  })

  it('that cuts the line in the middle of a letter gets it again, once', async () => {
    const server = await startLoopbackServer({ conduct: (n) => (n === 2 ? 'cut' : 'take') })
    const { file, mailer, pass } = await sendingTo(server)
    await queueAll(file, five, start)
    await mailer.sendDue()
    expect(await statesOf(file)).toEqual(['sent', 'waiting', 'sent', 'sent', 'sent'])
    await pass(1)
    expect(server.taken.map(messageIdOf).toSorted()).toEqual(
      [...new Set(server.taken.map(messageIdOf))].toSorted(),
    )
    expect(server.taken).toHaveLength(5)
  })

  it('that takes a letter and vanishes before it says so gets it twice, with one Message-ID', async () => {
    const server = await startLoopbackServer({ conduct: (n) => (n === 2 ? 'takeAndCut' : 'take') })
    const { file, mailer, pass } = await sendingTo(server)
    await queueAll(file, five, start)
    await mailer.sendDue()
    await pass(1)
    expect(server.taken).toHaveLength(6)
    expect(new Set(server.taken.map(messageIdOf)).size).toBe(5)
    expect(await statesOf(file)).toEqual(Array(5).fill('sent'))
  })

  it('that is too slow is left, and asked again later', async () => {
    let greetings = 0
    const server = await startLoopbackServer({
      smtp: {
        onConnect: (_session, greet) => {
          greetings += 1
          if (greetings > 1) greet()
        },
      },
    })
    const { file, mailer, pass } = await sendingTo(server)
    await queueAll(file, ['bob@example.com'], start)
    await mailer.sendDue()
    expect(await statesOf(file)).toEqual(['waiting'])
    server.cutAll()
    await pass(1)
    expect(server.taken).toHaveLength(1)
  })

  it('that does not take the password stops all letters, and each goes out once it is right', async () => {
    const server = await startLoopbackServer()
    const { file, mailer, pass, answers } = await sendingTo(server, { password: 'wrong' })
    await queueAll(file, five, start)
    await mailer.sendDue()
    await pass(60)
    expect(await statesOf(file)).toEqual(Array(5).fill('failed'))
    expect((await answers())[0]).toContain('535 5.7.8 Username and Password not accepted')
  })
})

describe('a password', () => {
  it('on an open line would be noticed by this test', async () => {
    const server = await startLoopbackServer()
    const careless = createTransport({
      host: 'localhost',
      port: server.port,
      ignoreTLS: true,
      auth: { user: 'ann', pass: 'seen' },
    })
    await careless.verify().catch(() => undefined)
    expect(server.openPasswords).toEqual(['seen'])
  })

  it('is never offered to a server without encryption', async () => {
    const server = await startLoopbackServer({
      smtp: { disabledCommands: ['STARTTLS'], hideSTARTTLS: true },
    })
    const { file, mailer } = await sendingTo(server)
    await queueAll(file, five, start)
    await mailer.sendDue()
    expect(server.openPasswords).toEqual([])
    expect(server.taken).toEqual([])
    expect(await statesOf(file)).toEqual(Array(5).fill('failed'))
  })

  it('is never offered to a server whose certificate nobody vouches for', async () => {
    let logins = 0
    const server = await startLoopbackServer({
      smtp: {
        onAuth: (_auth, _session, answer) => {
          logins += 1
          answer(null, { user: 'ann' })
        },
      },
    })
    const { file, mailer, answers } = await sendingTo(server, { trusted: '' })
    await queueAll(file, ['bob@example.com'], start)
    await mailer.sendDue()
    expect(await statesOf(file)).toEqual(['failed'])
    expect((await answers())[0]).toMatch(/certificate/)
    expect(logins).toBe(0)
  })
})
