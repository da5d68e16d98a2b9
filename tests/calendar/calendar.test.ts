import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { writeIcs } from '#main/calendar/ics'
import { CalendarKind } from '#shared/tasks/calendar'
import { startLetHouse } from '../leases/let-house.ts'

const year = { from: '2026-01-01', to: '2026-12-31' }

/** The let house with a task, a break, and a floating loan of five years that resets every first of July. */
async function startHouse() {
  const house = await startLetHouse()
  const { api, portfolioId, propertyId } = house
  await api.loans.create({
    propertyId,
    lender: 'Elm Bank',
    amount: 40_000_000,
    startDate: '2022-01-01',
    firstPaymentDate: '2022-02-01',
    termMonths: 60,
    amortizationMonths: 360,
    interestOnlyMonths: 0,
    dayCount: '30/360',
    rate: {
      type: 'floating',
      index: 'SOFR',
      margin: 0.02,
      cap: null,
      floor: null,
      resets: [
        { date: '2022-01-01', annual: 0.05 },
        { date: '2026-07-01', annual: 0.06 },
      ],
    },
  })
  await api.tasks.create({
    portfolioId,
    title: 'Paint; scrape, sand',
    notes: '',
    dueDate: '2026-12-01',
    subject: { propertyId },
  })
  const entries = async (range: { from: string; to: string }) =>
    (await api.calendar.list({ portfolioId, ...range })).map(
      ({ date, kind, title, detail }) => `${date} ${kind} ${title}, ${detail}`,
    )
  return { ...house, entries }
}

describe('the calendar', () => {
  it('shows tasks, lease ends and breaks, resets and maturities on their days, both ends included', async () => {
    const { api, entries, next, lease } = await startHouse()
    const whole = await entries({ from: '2026-01-01', to: '2027-12-31' })
    expect(whole).toEqual([
      '2026-07-01 rate_reset Elm Bank, 12 Elm St',
      '2026-12-01 task Paint; scrape, sand, ',
      '2026-12-31 lease_end R. Ortiz, 12 Elm St, A',
      '2027-01-01 loan_maturity Elm Bank, 12 Elm St',
    ])
    expect(await entries({ from: '2026-12-31', to: '2026-12-31' })).toHaveLength(1)
    // A lease that is renewed has no end to look out for; the one that follows has its own, and a break.
    await api.leases.create({
      ...next,
      startDate: '2027-01-01',
      endDate: '2028-12-31',
      breakDate: '2027-06-30',
      renewsLeaseId: lease.id,
    })
    expect(await entries({ from: '2026-12-02', to: '2027-12-31' })).toEqual([
      '2027-01-01 loan_maturity Elm Bank, 12 Elm St',
      '2027-06-30 lease_break R. Ortiz, 12 Elm St, A',
    ])
  })

  it('leaves out what belongs to an archived property', async () => {
    const { api, propertyId, entries } = await startHouse()
    await api.properties.setArchived({ propertyId, isArchived: true })
    expect(await entries(year)).toEqual(['2026-12-01 task Paint; scrape, sand, '])
  })

  it('is written where the owner says, all of it or the kinds that were chosen', async () => {
    const { api, desktop, folder, portfolioId } = await startHouse()
    const kinds = CalendarKind.options
    expect(await api.calendar.export({ portfolioId, kinds: [...kinds] })).toEqual({ path: null })
    desktop.savePath = join(folder, 'calendar.ics')
    await api.calendar.export({ portfolioId, kinds: ['task', 'loan_maturity'] })
    expect(desktop.suggestedName).toBe('Calendar Elm Holdings.ics')
    expect(existsSync(desktop.savePath)).toBe(true)
    const text = readFileSync(desktop.savePath, 'utf8')
    expect(text.match(/^SUMMARY:.*$/gm)).toEqual([
      String.raw`SUMMARY:Paint\; scrape\, sand`,
      'SUMMARY:Loan matures: Elm Bank',
    ])
  })
})

describe('the iCalendar file', () => {
  const entry = {
    kind: 'lease_end',
    id: 'l1',
    date: '2026-12-31',
    title: 'R. Ortiz',
    detail: '12 Elm St, A',
    propertyId: 'r1',
    isDone: false,
  } as const
  const linesOf = (text: string) => text.split('\r\n')

  it('has whole days, and keeps its UIDs from one file to the next', () => {
    const first = linesOf(writeIcs('Elm', [entry], '2026-11-21T09:00:00.000Z'))
    for (const line of [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'UID:lease_end.l1@freehold',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Lease ends: R. Ortiz',
      String.raw`DESCRIPTION:12 Elm St\, A`,
      'END:VCALENDAR',
    ])
      expect(first).toContain(line)
    const later = linesOf(
      writeIcs('Elm', [{ ...entry, date: '2027-01-31' }], '2026-12-01T09:00:00.000Z'),
    )
    expect(later).toContain('UID:lease_end.l1@freehold')
    expect(later).toContain('DTSTART;VALUE=DATE:20270131')
  })

  it.each(['Europe/Berlin', 'Pacific/Apia', 'America/New_York', 'Pacific/Niue'])(
    'has the same days wherever the computer stands: in %s',
    (zone) => {
      const home = process.env['TZ']
      process.env['TZ'] = zone
      onTestFinished(() => {
        if (home === undefined) delete process.env['TZ']
        else process.env['TZ'] = home
      })
      const lines = linesOf(writeIcs('Elm', [entry], '2026-11-21T09:00:00.000Z'))
      expect(lines).toContain('DTSTART;VALUE=DATE:20261231')
      expect(lines).toContain('DTEND;VALUE=DATE:20270101')
    },
  )

  it('breaks no line and begins no field for what a title says', () => {
    const hostile = { ...entry, title: 'A\r\nATTENDEE:mailto:eve@example.com' }
    const lines = linesOf(writeIcs('Elm', [hostile], '2026-11-21T09:00:00.000Z'))
    expect(lines.filter((line) => line.startsWith('ATTENDEE'))).toEqual([])
  })
})
