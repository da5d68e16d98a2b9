import { fillMessage, type MessageValues } from '../fill-message.ts'

/** The words of letters and of the desktop's notices by key; what alerts say is in `alert-messages.ts`. */
const letterMessages = {
  'letter.close': 'Sent by Freehold on your computer. Open Freehold to look into any of this.',
  'letter.subject': '{portfolio}: {about}',
  'letter.openAlerts': { one: '{count} open alert', other: '{count} open alerts' },
  'letter.severeAlerts': { one: '{count} severe alert', other: '{count} severe alerts' },
  'letter.noAlerts': 'Nothing asks for your attention.',
  'letter.severe': 'Severe: {title}',
  'letter.noi': 'Net operating income',
  'letter.cashFlow': 'Cash flow',
  'letter.arrears': 'Rent outstanding today',
  'letter.reportSubject': '{subject}, {day}',
  'letter.report': '“{name}” of {portfolio}, as of {day}, comes with this letter:',
  'letter.testSubject': 'Freehold can send you mail',
  'letter.test': 'This is a test from Freehold.',
  'letter.testMeans':
    'Your mail server takes Freehold’s letters: alerts, digests and reports will arrive here as you have set them up.',
  'notice.several': { one: '{count} alert needs you', other: '{count} alerts need you' },
  'notice.first': '{title}, and {more} more.',
} as const

/** The text of a key; a count is handed over as a number, other figures as they are written. */
export const sayLetter = (key: keyof typeof letterMessages, values: MessageValues = {}): string =>
  fillMessage(letterMessages[key], values, String)
