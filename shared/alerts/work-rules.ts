import { type AlertCause, count, date, text } from './alert-cause.ts'
import type { AlertFacts, LetterFact } from './alert-facts.ts'
import type { SettingsOf } from './alert-rules.ts'

/**
 * Letters that were refused for good: one alert where the server refuses the owner, whatever the letter, and one
 * for all letters that it refuses by themselves.
 */
export function lettersRefused({ letters }: AlertFacts, settingsOf: SettingsOf): AlertCause[] {
  if (!settingsOf('mail_failed', null).isOn) return []
  return [
    ...refusal(
      'account',
      'critical',
      letters.filter(({ isAccount }) => isAccount),
    ),
    ...refusal(
      'letter',
      'warning',
      letters.filter(({ isAccount }) => !isAccount),
    ),
  ]
}

/** Of several, the newest is the one that is quoted. */
function refusal(
  sentence: 'account' | 'letter',
  severity: AlertCause['severity'],
  [newest, ...others]: readonly LetterFact[],
): AlertCause[] {
  if (newest === undefined) return []
  const cause: AlertCause = {
    key: `mail_failed/${sentence}`,
    rule: 'mail_failed',
    severity,
    sentence,
    values: {
      count: count(others.length + 1),
      subject: text(newest.subject),
      address: text(newest.address),
      answer: text(newest.answer),
      date: date(newest.refusedOn),
    },
    trend: null,
    propertyId: null,
    dueOn: newest.refusedOn,
    place: { page: 'mail' },
  }
  return [cause]
}

/** Kept reports whose last delivery failed; one that succeeds takes its alert away. */
export function reportsFailed({ reports }: AlertFacts, settingsOf: SettingsOf): AlertCause[] {
  if (!settingsOf('report_failed', null).isOn) return []
  return reports.map(({ presetId, name, dueOn, reason }) => ({
    key: `report_failed/${presetId}`,
    rule: 'report_failed',
    severity: 'warning',
    sentence: 'failed',
    values: { report: text(name), date: date(dueOn), reason: text(reason) },
    trend: null,
    propertyId: null,
    dueOn,
    place: { page: 'report', presetId },
  }))
}
