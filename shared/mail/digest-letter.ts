import {
  escape,
  footer,
  heading,
  type LetterText,
  oneLine,
  page,
  paragraph,
  softly,
} from './letter-page.ts'
import { sayLetter } from './letter-messages.ts'

/** A line of an alert: what it says, and why it matters. */
export type DigestAlert = {
  readonly isSevere: boolean
  readonly title: string
  readonly why: string
}

export type DigestFacts = {
  readonly portfolio: string
  /** Of which time, in words: "Monday, 23 November 2026". */
  readonly day: string
  /** The month of the figures, in words. */
  readonly month: string
  /** Figures as they are written, the name first. */
  readonly figures: readonly (readonly [name: string, value: string])[]
  readonly alerts: readonly DigestAlert[]
}

/** A digest as text and as HTML: the month's figures, then what asks for attention, the gravest first. */
export function writeDigest(facts: DigestFacts): LetterText {
  const { portfolio, day, month, figures, alerts } = facts
  const open = sayLetter('letter.openAlerts', { count: alerts.length })
  const none = sayLetter('letter.noAlerts')
  const close = sayLetter('letter.close')
  const alertLines = alerts.flatMap(({ isSevere, title, why }) => [
    `${isSevere ? '! ' : '- '}${title}`,
    `  ${why}`,
    '',
  ])
  return {
    subject: oneLine(sayLetter('letter.subject', { portfolio, about: open })),
    text: [
      `${portfolio}, ${day}`,
      '',
      month,
      ...figures.map(([name, value]) => `  ${name}: ${value}`),
      '',
      alerts.length === 0 ? none : `${open}:`,
      '',
      ...alertLines,
      close,
      '',
    ].join('\n'),
    html: page(portfolio, [
      paragraph(day, 'soft'),
      heading(month),
      `<table style="border-collapse:collapse;width:100%">${figures.map(figureRow).join('')}</table>`,
      heading(alerts.length === 0 ? none : open),
      ...alerts.map(alertBlock),
      footer(close),
    ]),
  }
}

type SevereAlert = Pick<DigestAlert, 'title' | 'why'>

/** Severe alerts, sent as soon as they are there: one with its title as the subject, several with their number. */
export function writeSevereAlerts(
  portfolio: string,
  alerts: readonly [SevereAlert, ...SevereAlert[]],
): LetterText {
  const [{ title }, ...others] = alerts
  const count = alerts.length
  const about = others.length === 0 ? title : sayLetter('letter.severeAlerts', { count })
  const close = sayLetter('letter.close')
  return {
    subject: oneLine(sayLetter('letter.subject', { portfolio, about })),
    text: `${alerts.map((alert) => `${alert.title}\n\n${alert.why}\n\n`).join('\n')}${close}\n`,
    html: page(portfolio, [
      ...alerts.flatMap((alert) => [heading(alert.title), paragraph(alert.why)]),
      footer(close),
    ]),
  }
}

const figureRow = ([name, value]: readonly [string, string]): string =>
  `<tr><td style="padding:4px 0">${escape(name)}</td><td style="padding:4px 0;text-align:right;font-variant-numeric:tabular-nums">${escape(value)}</td></tr>`

const alertBlock = ({ isSevere, title, why }: DigestAlert): string =>
  `<p style="margin:0 0 12px"><strong>${escape(isSevere ? sayLetter('letter.severe', { title }) : title)}</strong><br>${softly(why)}</p>`
