import { describe, expect, it } from 'vitest'
import type { HealthIssue } from '#shared/metrics'
import { causesOf, foundOn, place, rule, said } from './facts.ts'

const { propertyId, propertyName } = place

describe('a document', () => {
  const permit = {
    documentId: 'd1',
    name: 'Rental permit',
    paper: 'permit',
    propertyId,
    propertyName,
    expiresOn: '2026-11-30',
  } as const
  const documents = [permit]

  it('is seen from 30 days before it runs out, and gravely from the day after', () => {
    expect(foundOn('2026-10-30', { documents })).toEqual([])
    expect(foundOn('2026-10-31', { documents })).toEqual(['warning document_expiry/d1'])
    expect(foundOn('2026-11-30', { documents })).toEqual(['warning document_expiry/d1'])
    expect(foundOn('2026-12-01', { documents })).toEqual(['critical document_expiry/d1'])
  })

  it('is called an insurance where it is one, before its last day, on it and after it', () => {
    const insurance = { ...permit, name: 'Fire policy', paper: 'insurance' } as const
    const saidOn = (today: string) => causesOf({ today, documents: [insurance] }).map(said)
    expect(saidOn('2026-11-29')).toEqual([
      'Elm Court: the insurance “Fire policy” runs out on 2026-11-30. That is in 1 day. Afterwards nothing on file says that it is insured.',
    ])
    expect(saidOn('2026-11-30')[0]).toContain('That is today.')
    expect(saidOn('2026-12-01')).toEqual([
      'Elm Court: the insurance “Fire policy” ran out on 2026-11-30. That was 1 day ago. Lenders mostly ask for one that runs.',
    ])
    expect(causesOf({ documents }).map(said)[0]).toContain('“Rental permit” runs out on 2026-11-30')
  })
})

describe('insurance', () => {
  const elm = { propertyId, propertyName }
  const oak = { propertyId: 'oak', propertyName: 'Oak House' }

  it('that is on file for others only is missed, once for all properties without it', () => {
    expect(causesOf({ uninsured: [elm, oak] }).map(said)).toEqual([
      '2 properties have no insurance on file. Others have theirs among their documents, and you are told before it runs out.',
    ])
    const off = rule('missing_data', {}, { propertyId: 'elm', isOn: false })
    expect(causesOf({ uninsured: [elm, oak] }, [off])).toMatchObject([
      { key: 'missing_data/no_insurance', place: { page: 'property', propertyId: 'oak' } },
    ])
    expect(causesOf({ uninsured: [] })).toEqual([])
  })
})

describe('a task', () => {
  const tasks = [
    {
      taskId: 'k1',
      title: 'Call the roofer',
      propertyId: null,
      propertyName: '',
      dueOn: '2026-10-31',
    },
  ]

  it('is overdue on the day after it was due, or as many days later as is set', () => {
    expect(foundOn('2026-10-31', { tasks })).toEqual([])
    expect(foundOn('2026-11-01', { tasks })).toEqual(['warning task_overdue/k1'])
    const week = [rule('task_overdue', { days: 7 })]
    expect(foundOn('2026-11-06', { tasks }, week)).toEqual([])
    expect(foundOn('2026-11-07', { tasks }, week)).toEqual(['warning task_overdue/k1'])
    const never = [rule('task_overdue', { days: 0 })]
    expect(foundOn('2026-10-31', { tasks }, never)).toEqual([])
  })
})

describe('missing data', () => {
  const issue = (kind: HealthIssue['kind'], of = 'elm'): HealthIssue => ({
    kind,
    propertyId: of,
    propertyName: of === 'elm' ? 'Elm Court' : 'Oak House',
    subject: null,
    date: null,
    count: null,
    amount: null,
  })

  it('is one alert for each kind, however many properties lack it', () => {
    const gaps = [issue('no_value'), issue('no_market_rent'), issue('no_market_rent', 'oak')]
    const causes = causesOf({ gaps })
    expect(causes.map(({ key, place: where }) => [key, where])).toEqual([
      ['missing_data/no_market_rent', { page: 'dashboard' }],
      ['missing_data/no_value', { page: 'property', propertyId: 'elm' }],
    ])
    expect(causes.map(said)[0]).toBe(
      '2 units have no market rent. Gross potential rent cannot be computed while they are empty.',
    )
  })

  it('leaves out places on the map, ending leases and properties that are not watched', () => {
    expect(causesOf({ gaps: [issue('no_coordinates'), issue('lease_ending')] })).toEqual([])
    const off = rule('missing_data', {}, { propertyId: 'elm', isOn: false })
    expect(causesOf({ gaps: [issue('no_value')] }, [off])).toEqual([])
  })
})

describe('a backup', () => {
  const backup = { lastBackupOn: '2026-10-20', changes: 3, firstChangeOn: '2026-10-30' }

  it('is overdue on the day after the oldest change that it lacks, and gravely a week after', () => {
    expect(foundOn('2026-10-30', { backup })).toEqual([])
    expect(foundOn('2026-10-31', { backup })).toEqual(['warning backup_overdue/file'])
    expect(foundOn('2026-11-05', { backup })).toEqual(['warning backup_overdue/file'])
    expect(foundOn('2026-11-06', { backup })).toEqual(['critical backup_overdue/file'])
    const later = [rule('backup_overdue', { days: 3 })]
    expect(foundOn('2026-11-01', { backup }, later)).toEqual([])
    expect(foundOn('2026-11-02', { backup }, later)).toEqual(['warning backup_overdue/file'])
  })

  it('is not overdue, however old, when nothing was changed since, nor for what is invented', () => {
    const still = { lastBackupOn: '2026-01-01', changes: 0, firstChangeOn: null }
    expect(foundOn('2026-10-31', { backup: still })).toEqual([])
    expect(foundOn('2026-10-31', { backup: null })).toEqual([])
  })

  it('says what is in no backup, and leads to where one is made', () => {
    const [cause, ...others] = causesOf({ backup })
    expect(others).toEqual([])
    expect(cause?.place).toEqual({ page: 'backups' })
    expect(cause && said(cause)).toMatch(
      /^The last good backup is of .+3 changes since .+ are in no backup/,
    )
    const [never] = causesOf({ backup: { ...backup, lastBackupOn: null } })
    expect(never && said(never)).toMatch(/^There is no good backup of this file/)
  })
})
