import { t } from '../app/messages/t.ts'

const offered = [
  'en-US',
  'en-GB',
  'en-CA',
  'en-AU',
  'de-DE',
  'fr-FR',
  'es-ES',
  'it-IT',
  'nl-NL',
  'sv-SE',
  'pl-PL',
  'ja-JP',
]

/** Locales by which numbers, dates and money may be written. */
export function locales(): { value: string; label: string }[] {
  const names = new Intl.DisplayNames(['en'], { type: 'language' })
  return [
    { value: 'system', label: t('settings.systemLocale') },
    ...offered.map((tag) => ({ value: tag, label: names.of(tag) ?? tag })),
  ]
}
