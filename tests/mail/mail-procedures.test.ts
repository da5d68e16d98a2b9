import { describe, expect, it } from 'vitest'
import { createSecretStore } from '#main/mail/secret-store'
import type { Letter, Post } from '#main/mail/post'
import { writeOutbox } from '#main/mail/send-letter'
import { queueLetter } from '#main/mail/queue-letter'
import { startTestApp } from '../optimizations/test-app.ts'
import { refusalOf } from '../portfolio/entries.ts'
import { accountOf, password } from './loopback-account.ts'
import { letterTo } from './outbox-of.ts'
import { noSystemSecrets } from './still-mailer.ts'

const server = accountOf(587)

/** An app whose post answers as told, and keeps what it took. */
async function appWithPost() {
  const taken: Letter[] = []
  const refusal = { error: null as Error | null }
  const post: Post = (_account, letter) => {
    if (refusal.error) return Promise.reject(refusal.error)
    taken.push(letter)
    return Promise.resolve()
  }
  const app = await startTestApp({ post })
  const raise = (cause: string) =>
    writeOutbox(app.context.files.requireOpen(), (tx) =>
      queueLetter(tx, letterTo('bob@example.com', cause), new Date().toISOString()),
    )
  return { ...app, taken, refusal, raise }
}

const wrongPassword = Object.assign(new Error('Invalid login'), {
  code: 'EAUTH',
  responseCode: 535,
  response: '535 5.7.8 Username and Password not accepted',
})

describe('mail', () => {
  it('is not set up at first; a test says so', async () => {
    const { api } = await startTestApp()
    expect(await api.mail.setup()).toEqual({ server: null, password: 'missing' })
    const refusal = await refusalOf(api.mail.test({ address: 'ann@example.com' }))
    expect(refusal.code).toBe('MAIL_NOT_SET_UP')
  })

  it('keeps the password in memory where the machine has no secret store, and says so', async () => {
    const { api, context } = await appWithPost()
    const setup = await api.mail.saveServer({ server, password })
    expect(setup).toEqual({ server, password: 'session' })
    expect(JSON.stringify(context.settings.get())).not.toContain(password)
    expect(await api.mail.removeServer()).toEqual({ server: null, password: 'missing' })
  })

  it('tests the server at once, and answers in the words of its refusal', async () => {
    const { api, taken, refusal } = await appWithPost()
    await api.mail.saveServer({ server, password })
    await api.mail.test({ address: 'ann@example.com' })
    expect(taken.map(({ to, subject }) => [to.address, subject])).toEqual([
      ['ann@example.com', 'Freehold can send you mail'],
    ])
    refusal.error = wrongPassword
    await expect(api.mail.test({ address: 'ann@example.com' })).rejects.toThrow(
      'The server refuses the connection: “535 5.7.8 Username and Password not accepted”',
    )
  })

  it('says on every page that letters failed, and sends them when the password is right', async () => {
    const { api, context, taken, refusal, raise } = await appWithPost()
    await api.mail.saveServer({ server, password: 'wrong' })
    refusal.error = wrongPassword
    await raise('first')
    await raise('second')
    await context.mailer.sendDue()
    expect(await api.mail.problem()).toEqual({
      failed: 2,
      answer: '535 5.7.8 Username and Password not accepted',
      waiting: 0,
      waitsFor: null,
    })
    refusal.error = null
    await api.mail.saveServer({ server, password })
    await context.mailer.sendDue()
    expect(taken).toHaveLength(2)
    expect(await api.mail.problem()).toMatchObject({ failed: 0 })
  })

  it('waits for a password that is not known, and says so once a letter waits', async () => {
    const { api, context, taken, raise } = await appWithPost()
    await api.mail.saveServer({ server })
    expect(await api.mail.problem()).toMatchObject({ waitsFor: null })
    await raise('first')
    await context.mailer.sendDue()
    expect(await api.mail.problem()).toMatchObject({
      failed: 0,
      waiting: 1,
      waitsFor: 'password',
    })
    await api.mail.saveServer({ server, password })
    await context.mailer.sendDue()
    expect(taken).toHaveLength(1)
  })

  it('waits for a server that is not named yet, and says how many letters do', async () => {
    const { api, context, taken, raise } = await appWithPost()
    expect(await api.mail.problem()).toMatchObject({ waiting: 0, waitsFor: null })
    await raise('first')
    await raise('second')
    await context.mailer.sendDue()
    expect(await api.mail.problem()).toMatchObject({ waiting: 2, waitsFor: 'server' })
    await api.mail.saveServer({ server, password })
    await context.mailer.sendDue()
    expect(taken).toHaveLength(2)
    expect(await api.mail.problem()).toMatchObject({ waiting: 0, waitsFor: null })
  })

  it('sends all that the server refused for the owner’s sake once it takes one letter, or a test', async () => {
    const { api, context, taken, refusal, raise } = await appWithPost()
    await api.mail.saveServer({ server, password })
    const refuse = async (...causes: string[]) => {
      refusal.error = wrongPassword
      for (const cause of causes) await raise(cause)
      await context.mailer.sendDue()
      refusal.error = null
    }
    await refuse('first', 'second')
    const [second] = await api.mail.outbox()
    await api.mail.retry({ letterId: second?.id ?? '' })
    await context.mailer.sendDue()
    expect(taken).toHaveLength(2)
    await refuse('third')
    await api.mail.test({ address: 'ann@example.com' })
    await context.mailer.sendDue()
    expect(taken).toHaveLength(4)
    expect(await api.mail.problem()).toMatchObject({ failed: 0 })
  })

  it('tries a failed letter again or takes it out, but never one that has left', async () => {
    const { api, context, taken, refusal, raise } = await appWithPost()
    await api.mail.saveServer({ server, password })
    refusal.error = Object.assign(new Error('spam'), { code: 'EMESSAGE', responseCode: 554 })
    await raise('first')
    await raise('second')
    await context.mailer.sendDue()
    const [second, first] = await api.mail.outbox()
    expect([first?.state, second?.state]).toEqual(['failed', 'failed'])
    refusal.error = null
    await api.mail.retry({ letterId: first?.id ?? '' })
    await context.mailer.sendDue()
    await api.mail.remove({ letterId: second?.id ?? '' })
    expect(taken).toHaveLength(1)
    expect((await api.mail.outbox()).map(({ state }) => state)).toEqual(['sent'])
    const gone = await refusalOf(api.mail.remove({ letterId: first?.id ?? '' }))
    expect(gone.code).toBe('NOT_FOUND')
  })

  it('goes to recipients that are added, changed and taken off, each with one undo', async () => {
    const { api, portfolioId } = await startTestApp()
    const ann = { name: 'Ann', address: 'ann@example.com', isImmediate: true, digest: 'weekly' }
    const added = await api.mail.addRecipient({ portfolioId, ...ann } as never)
    const now = async () =>
      (await api.mail.recipients({ portfolioId })).map(({ address, digest }) => [address, digest])
    const { portfolioId: _, ...edit } = added
    await api.mail.updateRecipient({ ...edit, digest: 'monthly' })
    expect(await now()).toEqual([['ann@example.com', 'monthly']])
    await api.mail.deleteRecipient({ recipientId: added.id })
    expect(await now()).toEqual([])
    await api.audit.undo()
    await api.audit.undo()
    expect(await now()).toEqual([['ann@example.com', 'weekly']])
    await api.audit.undo()
    expect(await now()).toEqual([])
  })

  it.each([
    'ann@example.com, eve@example.com',
    'Ann <ann@example.com>',
    'ann@example.com\nbcc',
    '',
  ])('refuses the address %j', async (address) => {
    const { api } = await startTestApp()
    expect((await refusalOf(api.mail.test({ address }))).code).toBe('BAD_REQUEST')
  })
})

describe('the secret store', () => {
  it('is the system’s where it has one, and memory only where it has none', async () => {
    const kept = new Map<string, string>()
    const system = {
      get: (account: string) => Promise.resolve(kept.get(account) ?? null),
      set: (account: string, secret: string) => Promise.resolve(void kept.set(account, secret)),
      delete: (account: string) => Promise.resolve(void kept.delete(account)),
    }
    for (const [store, place] of [
      [createSecretStore(system), 'system'],
      [createSecretStore(noSystemSecrets), 'session'],
    ] as const) {
      expect(await store.placeOf('ann@host')).toBe('missing')
      await store.set('ann@host', password)
      expect(await store.placeOf('ann@host')).toBe(place)
      expect(await store.get('ann@host')).toBe(password)
      await store.delete('ann@host')
      expect(await store.get('ann@host')).toBe(null)
    }
  })
})
