import { describe, expect, it } from 'vitest'
import { causesOf, rule, said } from './facts.ts'

const refused = (given: object = {}) => ({
  isAccount: false,
  subject: 'Elm Holdings: 3 open alerts',
  address: 'bob@example.com',
  answer: '550 5.1.1 No such user here',
  refusedOn: '2026-10-31',
  ...given,
})

describe('mail that is refused for good', () => {
  it('is told of in the server’s words, one alert however many letters', () => {
    const letters = [refused(), refused({ address: 'eve@example.com' })]
    expect(causesOf({ letters: letters.slice(0, 1) }).map(said)).toEqual([
      'The letter “Elm Holdings: 3 open alerts” to bob@example.com was refused for good. The newest to bob@example.com on 2026-10-31; the server said: “550 5.1.1 No such user here”.',
    ])
    const [cause, ...others] = causesOf({ letters })
    expect(cause).toMatchObject({ key: 'mail_failed/letter', place: { page: 'mail' } })
    expect(others).toEqual([])
  })

  it('is grave where the server refuses the owner, and one alert besides that of single letters', () => {
    const answer = '535 5.7.8 Username and Password not accepted'
    const account = [1, 2, 3].map(() => refused({ isAccount: true, answer }))
    const causes = causesOf({ letters: [refused(), ...account] })
    expect(causes.map(({ severity, key }) => `${severity} ${key}`)).toEqual([
      'critical mail_failed/account',
      'warning mail_failed/letter',
    ])
    expect(causes.map(said)[0]).toBe(
      'Your mail server refuses Freehold, 3 letters have not left. It said: “535 5.7.8 Username and Password not accepted”. Check user, password and encryption; the letters leave once they are right.',
    )
  })

  it('is not told of where the rule is off, or once nothing is refused any more', () => {
    const off = [rule('mail_failed', {}, { isOn: false })]
    expect(causesOf({ letters: [refused()] }, off)).toEqual([])
    expect(causesOf({ letters: [] })).toEqual([])
  })
})

describe('a report that could not be delivered', () => {
  const reports = [
    {
      presetId: 'p1',
      name: 'For the bank',
      dueOn: '2026-10-31',
      reason: 'The file was not written. The folder is no longer there.',
    },
  ]

  it('is told of with the reason, and opens the report', () => {
    const [cause, ...others] = causesOf({ reports })
    expect(others).toEqual([])
    expect(cause && said(cause)).toBe(
      'The report “For the bank” of 2026-10-31 was not delivered. The file was not written. The folder is no longer there. It is tried again at its next due time.',
    )
    expect(cause?.place).toEqual({ page: 'report', presetId: 'p1' })
    expect(causesOf({ reports }, [rule('report_failed', {}, { isOn: false })])).toEqual([])
  })
})
