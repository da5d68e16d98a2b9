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

export type LetterText = { readonly subject: string; readonly text: string; readonly html: string }

const close = 'Sent by Freehold on your computer. Open Freehold to look into any of this.'

/** A digest as text and as HTML: the month's figures, then what asks for attention, the gravest first. */
export function writeDigest(facts: DigestFacts): LetterText {
  const { portfolio, day, month, figures, alerts } = facts
  const open = alerts.length === 1 ? '1 open alert' : `${alerts.length} open alerts`
  const alertLines = alerts.flatMap(({ isSevere, title, why }) => [
    `${isSevere ? '! ' : '- '}${title}`,
    `  ${why}`,
  ])
  return {
    subject: oneLine(`${portfolio}: ${open}`),
    text: [
      `${portfolio}, ${day}`,
      '',
      month,
      ...figures.map(([name, value]) => `  ${name}: ${value}`),
      '',
      alerts.length === 0 ? 'Nothing asks for your attention.' : `${open}:`,
      ...alertLines,
      '',
      close,
      '',
    ].join('\n'),
    html: page(portfolio, [
      paragraph(day, soft),
      heading(month),
      `<table style="border-collapse:collapse;width:100%">${figures.map(figureRow).join('')}</table>`,
      heading(alerts.length === 0 ? 'Nothing asks for your attention' : open),
      ...alerts.map(alertBlock),
      paragraph(close, soft),
    ]),
  }
}

/** A severe alert, sent by itself as soon as it is there. */
export const writeSevereAlert = (
  portfolio: string,
  { title, why }: Pick<DigestAlert, 'title' | 'why'>,
): LetterText => ({
  subject: oneLine(`${portfolio}: ${title}`),
  text: `${title}\n\n${why}\n\n${close}\n`,
  html: page(portfolio, [heading(title), paragraph(why), paragraph(close, soft)]),
})

/** A header is one line, and not longer than programs show. */
const oneLine = (text: string): string =>
  text
    // oxlint-disable-next-line no-control-regex
    .replaceAll(/[\u0000-\u001f\u007f]+/g, ' ')
    .slice(0, 180)
    .trim()

const ink = 'color:#1d2b24'
const soft = 'color:#5d6660;font-size:13px'

function page(title: string, parts: readonly string[]): string {
  const font = 'font-family:-apple-system,Segoe UI,Helvetica,Arial,sans-serif'
  const head = `<h1 style="margin:0 0 4px;font-size:22px;font-weight:600">${escape(title)}</h1>`
  return `<!doctype html><html lang="en"><body style="margin:0;background:#f7f4ec"><div style="max-width:560px;margin:0 auto;padding:28px 24px;${font};font-size:15px;line-height:1.5;${ink}">${head}${parts.join('')}</div></body></html>`
}

const heading = (text: string): string =>
  `<h2 style="margin:24px 0 8px;padding-bottom:4px;border-bottom:1px solid #d6cfbd;font-size:16px;font-weight:600">${escape(text)}</h2>`

const paragraph = (text: string, style = ink): string =>
  `<p style="margin:0 0 12px;${style}">${escape(text)}</p>`

const figureRow = ([name, value]: readonly [string, string]): string =>
  `<tr><td style="padding:4px 0">${escape(name)}</td><td style="padding:4px 0;text-align:right;font-variant-numeric:tabular-nums">${escape(value)}</td></tr>`

const alertBlock = ({ isSevere, title, why }: DigestAlert): string =>
  `<p style="margin:0 0 12px"><strong>${isSevere ? 'Severe: ' : ''}${escape(title)}</strong><br><span style="${soft}">${escape(why)}</span></p>`

const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** What an owner or a file has named stays text. */
const escape = (text: string): string => text.replaceAll(/[&<>"']/g, (mark) => marks[mark] ?? mark)
