import { describe, expect, it } from 'vitest'
import { AlertNotices, type Notice } from '../../main/alerts/alert-notices.ts'
import { isBetween } from '#shared/scheduler/local-time'
import { Settings } from '#shared/settings'
import { causesOf, lease } from './facts.ts'

const portfolio = {
  id: 'p',
  name: 'Elm Holdings',
  currency: 'USD',
  areaUnit: 'sqft' as const,
  notes: '',
  lockedThrough: null,
  archivedAt: null,
}
const [grave] = causesOf({ leases: [lease()], today: '2026-12-30' })
const [mild] = causesOf({ leases: [lease()], today: '2026-11-02' })
const raised = (...causes: (typeof grave)[]) => ({
  portfolio,
  causes: causes.flatMap((cause) => cause ?? []),
})

function desk(given: Partial<Settings> = {}) {
  const shown: Notice[] = []
  const clock = { time: '12:00', isLookedAt: false }
  const stored = { settings: { ...Settings.parse({ locale: 'en-US' }), ...given } }
  const notices = new AlertNotices({
    settings: { get: () => stored as never, update: () => stored as never },
    time: () => clock.time,
    isLookedAt: () => clock.isLookedAt,
    show: (notice) => shown.push(notice),
  })
  return { notices, shown, clock }
}

describe('the quiet hours', () => {
  it('from 21:00 to 07:00 go over midnight, their end not included', () => {
    const at = (time: string) => isBetween(time, '21:00', '07:00')
    expect(['20:59', '21:00', '00:00', '06:59', '07:00'].map(at)).toEqual([
      false,
      true,
      true,
      true,
      false,
    ])
    expect(isBetween('08:00', '08:00', '08:00')).toBe(false)
    expect(isBetween('13:00', '12:00', '14:00')).toBe(true)
  })
})

describe('notices of the desktop', () => {
  it('tell of grave alerts in words, and of no others', () => {
    const { notices, shown } = desk()
    notices.offer(raised(grave, mild))
    expect(shown).toEqual([
      {
        title: 'Elm Court, 1A: the lease of R. Ortiz ends on Dec 31, 2026',
        body: 'That is in 1 day, and no lease follows. The rent is $1,500 a month.',
      },
    ])
  })

  it('wait for the end of the quiet hours and come in one', () => {
    const { notices, shown, clock } = desk()
    clock.time = '23:10'
    notices.offer(raised(grave))
    notices.offer(raised(grave, grave))
    clock.time = '06:59'
    notices.tell()
    expect(shown).toEqual([])
    clock.time = '07:00'
    notices.tell()
    notices.tell()
    expect(shown.map(({ title }) => title)).toEqual(['3 alerts need you'])
  })

  it('are left out when somebody looks at the window, or wants none', () => {
    const { notices, shown, clock } = desk()
    clock.isLookedAt = true
    notices.offer(raised(grave))
    const silent = desk({ notifyAlerts: false })
    silent.notices.offer(raised(grave))
    expect([...shown, ...silent.shown]).toEqual([])
  })
})
