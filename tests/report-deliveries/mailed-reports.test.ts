import { rmSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { maxMailedBytes } from '#shared/reports/report-deliveries'
import { runCommand } from '#main/audit/run-command'
import { listLetters } from '#main/mail/outbox-queries'
import { mailReport } from '#main/report-deliveries/mail-report'
import { findPreset } from '#main/reports/preset-queries'
import { password } from '../mail/loopback-account.ts'
import { localhost, startLoopbackServer } from '../mail/loopback-server.ts'
import { attachmentsOf } from '../mail/letter-parts.ts'
import { mailerOf } from '../mail/outbox-of.ts'
import { startKeptReport, utc } from './kept-report.ts'

const mail = { addresses: ['ann@example.com', 'bank@example.com'], subject: 'Rents of Elm St' }

/** The kept report with its outbox, which a real server on this machine takes when `send` is called. */
async function startMailedReport() {
  const kept = await startKeptReport()
  const file = kept.context.files.requireOpen()
  const letters = async () =>
    (await listLetters(file.db)).map(({ recipientAddress, subject, state }) =>
      [recipientAddress, subject, state].join(' | '),
    )
  const send = async () => {
    const server = await startLoopbackServer()
    const mailer = await mailerOf({
      file,
      server: server.account,
      password,
      now: () => new Date(),
      smtp: { trusted: localhost.cert },
    })
    await mailer.sendDue()
    return server.taken
  }
  return { ...kept, file, letters, send }
}

describe('a kept report that is mailed by the clock', () => {
  it('goes to each address once for a due time, with files that arrive byte for byte', async () => {
    const { deliver, at, letters, send, file } = await startMailedReport()
    await deliver('month', ['csv', 'xlsx'], { folder: null, mail })
    expect(await at('2027-06-05T11:59')).toEqual([])
    expect(await letters()).toEqual([])
    await at('2027-06-05T12:00')
    await at('2027-06-05T12:01')
    const subject = 'Rents of Elm St, June 5, 2027'
    expect((await letters()).toSorted()).toEqual([
      `ann@example.com | ${subject} | queued`,
      `bank@example.com | ${subject} | queued`,
    ])
    const kept = await file.db.selectFrom('outbox_files').select('content').execute()
    const taken = await send()
    expect(taken).toHaveLength(2)
    for (const letter of taken) {
      const parts = attachmentsOf(letter)
      expect(parts.map(({ name }) => name)).toEqual([
        'Roll all 2027-06-05.csv',
        'Roll all 2027-06-05.xlsx',
      ])
      expect(parts[0]?.content.toString('utf8')).toContain('12 Elm St')
      for (const { content } of parts)
        expect(kept.some((stored) => content.equals(stored.content))).toBe(true)
    }
    expect(await file.db.selectFrom('outbox_files').select('sha256').execute()).toEqual([])
    await at('2027-07-05T12:00')
    expect(await letters()).toHaveLength(4)
  })

  it('goes to the folder as well where both are wanted, and by mail even when the folder is gone', async () => {
    const { deliver, at, letters, folder, job } = await startMailedReport()
    await deliver('month', ['csv'], { mail })
    expect(await at('2027-06-05T12:00')).toEqual(['Roll all 2027-06-05.csv'])
    expect(await letters()).toHaveLength(2)
    rmSync(folder, { recursive: true })
    await expect(at('2027-07-05T12:00')).rejects.toThrow('ENOENT')
    expect(await letters()).toHaveLength(4)
    expect((await job())?.lastRun?.message).toContain('The folder is no longer there.')
  })

  it('is in the outbox once when the process dies between the letters and the end of the run', async () => {
    const { deliver, clock, letters, file, startScheduler } = await startMailedReport()
    await deliver('month', ['csv'], { folder: null, mail })
    clock.now = utc('2027-06-05T12:00')
    await startScheduler().tick()
    // What a killed process leaves: the letters are saved, the run is not at its end.
    await file.db.updateTable('job_runs').set({ state: 'running', finishedAt: null }).execute()
    await startScheduler().tick()
    expect(await letters()).toHaveLength(2)
    expect(await file.db.selectFrom('job_runs').select('state').execute()).toEqual([
      { state: 'done' },
    ])
  })

  it('that cannot be made raises an alert with the reason, which goes with the next that succeeds', async () => {
    const { deliver, at, letters, api, portfolioId, desktop, presetId } = await startMailedReport()
    await deliver('month', ['pdf'], { folder: null, mail })
    const print = desktop.printToPdf
    desktop.printToPdf = () => Promise.reject(new Error('no printer'))
    await at('2027-06-05T12:00')
    expect(await letters()).toEqual([])
    const failed = async () =>
      (await api.alerts.check({ portfolioId })).filter(({ rule }) => rule === 'report_failed')
    expect(await failed()).toMatchObject([
      {
        values: {
          report: { value: 'Roll: all' },
          reason: {
            value: 'The pages could not be printed. What was there before is unchanged.',
          },
        },
        place: { page: 'report', presetId },
      },
    ])
    desktop.printToPdf = print
    await at('2027-07-05T12:00')
    expect(await letters()).toHaveLength(2)
    expect(await failed()).toEqual([])
  })

  it('refuses files that no server takes, in words', async () => {
    const { context, file, presetId } = await startMailedReport()
    const preset = await findPreset(file.db, presetId)
    if (preset === null) throw new Error('the report is not kept')
    const run = {
      file,
      job: { id: 'j', kind: 'reports.deliver', portfolioId: null, subjectId: presetId },
      dueKey: '2027-06-05T08:00',
      dueLocal: '2027-06-05T08:00',
      cause: 'due',
      covers: 1,
      isRepeat: false,
    } as const
    const made = [{ format: 'zip' as const, content: Buffer.alloc(maxMailedBytes + 1) }]
    await expect(mailReport(context, run, { preset, mail, made })).rejects.toThrow(
      'The files are 19 MB together, and mail servers take 18 MB. Choose fewer formats, or a folder.',
    )
    expect(await listLetters(file.db)).toEqual([])
  })
})

describe('setting it up', () => {
  it('needs a folder or an address, and takes plain addresses only, each once', async () => {
    const { api, presetId } = await startMailedReport()
    const schedule = { every: 'day', time: '08:00' } as const
    const set = (given: object) =>
      api.reportDeliveries.set({
        presetId,
        formats: ['csv'],
        folder: null,
        mail,
        schedule,
        zone: null,
        ...given,
      })
    await expect(set({ mail: null })).rejects.toThrow()
    await expect(set({ mail: { ...mail, addresses: [] } })).rejects.toThrow()
    await expect(set({ mail: { ...mail, addresses: ['a@x.io, b@x.io'] } })).rejects.toThrow()
    await expect(set({ mail: { ...mail, addresses: ['a@x.io', 'A@x.io'] } })).rejects.toThrow()
    await expect(set({ mail: { ...mail, subject: 'Hi\nBcc: eve@x.io' } })).rejects.toThrow()
    expect(await set({})).toMatchObject({ mail, folder: null, isOn: true })
  })

  it('reads a delivery of an earlier version, which went to a folder alone', async () => {
    const { api, portfolioId, deliver, file, folder } = await startMailedReport()
    await deliver('month')
    const settingsJson = JSON.stringify({ formats: ['csv'], folder })
    await runCommand(file, { label: 'As before' }, (tx) =>
      tx.updateTable('scheduled_jobs').set({ settingsJson }).execute(),
    )
    expect(await api.reportDeliveries.list({ portfolioId })).toMatchObject([{ folder, mail: null }])
  })
})

describe('an alert of refused mail', () => {
  it('comes with the server’s words, is not mailed itself, and goes once the letter is away', async () => {
    const { deliver, at, api, portfolioId, file, letters } = await startMailedReport()
    await api.mail.addRecipient({
      portfolioId,
      name: 'Ann',
      address: 'ann@example.com',
      isImmediate: true,
      digest: 'none',
    })
    await deliver('month', ['csv'], { folder: null, mail })
    await at('2027-06-05T12:00')
    const before = (await letters()).length
    await file.db
      .updateTable('outbox')
      .set({ state: 'failed', failure: 'account', answer: '535 5.7.8 Not accepted' })
      .execute()
    const refused = async () =>
      (await api.alerts.check({ portfolioId })).filter(({ rule }) => rule === 'mail_failed')
    expect(await refused()).toMatchObject([
      {
        severity: 'critical',
        state: 'open',
        values: { answer: { value: '535 5.7.8 Not accepted' }, count: { value: before } },
      },
    ])
    expect((await letters()).filter((line) => line.includes('refuses'))).toEqual([])
    for (const { id } of await api.mail.outbox()) await api.mail.retry({ letterId: id })
    expect(await refused()).toEqual([])
  })
})
