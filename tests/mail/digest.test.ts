import { describe, expect, it } from 'vitest'
import { lastDigestDay } from '#shared/mail/digest-due'
import { writeDigest } from '#shared/mail/digest-letter'
import { startHouse } from './mailed-house.ts'

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

  it('lets the window know of a letter that waits for a server', async () => {
    const { api, topics } = await startHouse('daily')
    await api.mail.removeServer()
    topics.length = 0
    await api.scheduledJobs.runNow({ jobId: 'mail.digest' })
    await expect.poll(() => topics).toContain('mail')
    expect(await api.mail.problem()).toMatchObject({ waiting: 1, waitsFor: 'server' })
  })

  it('sends nothing for the day on which the recipient was added', async () => {
    const { taken, runOn } = await startHouse('daily')
    await runOn(new Date().toISOString().slice(0, 10))
    expect(taken).toEqual([])
  })
})
