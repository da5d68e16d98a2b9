import { describe, expect, it } from 'vitest'
import type { Letter, Post } from '#main/mail/post'
import { queueSevereAlerts } from '#main/mail/severe-alerts'
import { sendDigests } from '#main/mail/digest-job'
import { lastDigestDay } from '#shared/mail/digest-due'
import { writeDigest } from '#shared/mail/digest-letter'
import { startTestApp } from '../optimizations/test-app.ts'
import { newProperty, newUnit } from '../portfolio/entries.ts'
import { accountOf, password } from './loopback-account.ts'

describe('a digest', () => {
  it('is due every day, on Mondays or on the 1st', () => {
    const days = ['none', 'daily', 'weekly', 'monthly'] as const
    // 2026-11-25 is a Wednesday.
    expect(days.map((rhythm) => lastDigestDay(rhythm, '2026-11-25'))).toEqual([
      null,
      '2026-11-25',
      '2026-11-23',
      '2026-11-01',
    ])
    expect(lastDigestDay('weekly', '2026-11-23')).toBe('2026-11-23')
    expect(lastDigestDay('weekly', '2026-11-29')).toBe('2026-11-23')
  })

  it('says what owners and files have named as text, in the letter and in its subject', () => {
    const { subject, html, text } = writeDigest({
      portfolio: 'Elm & <b>Oak\r\nBcc: eve@example.com',
      day: 'Monday',
      month: 'October 2026',
      figures: [['Cash flow', '$1,200']],
      alerts: [{ isSevere: true, title: '<script>x</script>', why: 'a "b"' }],
    })
    expect(subject).toBe('Elm & <b>Oak Bcc: eve@example.com: 1 open alert')
    expect(html).toContain('&lt;script&gt;x&lt;/script&gt;')
    expect(html).not.toContain('<script')
    expect(text).toContain('! <script>x</script>\n  a "b"')
  })
})

/** A house whose only unit was never let, and Ann, who gets everything. */
async function startHouse(digest: 'daily' | 'weekly') {
  const taken: Letter[] = []
  const post: Post = (_account, letter) => Promise.resolve(void taken.push(letter))
  const app = await startTestApp({ post })
  const { api, context, portfolioId } = app
  await api.mail.saveServer({ server: accountOf(587), password })
  await api.mail.addRecipient({
    portfolioId,
    name: 'Ann',
    address: 'ann@example.com',
    digest,
    isImmediate: true,
  })
  const { id } = await api.properties.create(newProperty(app))
  await api.units.create(newUnit(id, 'A'))
  await api.alerts.check({ portfolioId })
  const file = context.files.requireOpen()
  const runOn = async (day: string) => {
    const effect = await sendDigests(context).run({
      file,
      job: { id: 'mail.digest', kind: 'mail.digest', portfolioId: null, subjectId: null },
      dueKey: `${day}T07:15`,
      dueLocal: `${day}T07:15`,
      cause: 'due',
      covers: 1,
      isRepeat: false,
    })
    if (effect) await file.gate.run(() => file.db.transaction().execute(effect))
    await context.mailer.sendDue()
  }
  return { ...app, file, taken, runOn }
}

// Far ahead, because a rhythm begins after the day on which it was set, which is the day of the test.
describe('the job of the digests', () => {
  it('sends one a due day, however often it runs, and one for days that were missed', async () => {
    const { taken, runOn } = await startHouse('weekly')
    for (const day of ['2090-01-02', '2090-01-02', '2090-01-03', '2090-01-08']) await runOn(day)
    expect(taken).toHaveLength(1)
    await runOn('2090-01-24')
    expect(taken).toHaveLength(2)
    const [first] = taken
    expect(first?.subject).toMatch(/^Elm Holdings: \d+ open alerts$/)
    expect(first?.text).toContain('December 2089')
    expect(first?.text).toContain('Net operating income: $0')
    expect(first?.text).toContain('12 Elm St')
    expect(first?.html).toContain('Rent outstanding today')
  })

  it('sends nothing for the day on which the recipient was added', async () => {
    const { taken, runOn } = await startHouse('daily')
    await runOn(new Date().toISOString().slice(0, 10))
    expect(taken).toEqual([])
  })
})

describe('a severe alert', () => {
  it('is sent at once, and once', async () => {
    const { context, file, taken } = await startHouse('weekly')
    expect(await queueSevereAlerts(file, 'en-US')).toBe(true)
    expect(await queueSevereAlerts(file, 'en-US')).toBe(false)
    await context.mailer.sendDue()
    expect(taken.map(({ subject }) => subject)).toEqual([expect.stringContaining('12 Elm St')])
  })
})
