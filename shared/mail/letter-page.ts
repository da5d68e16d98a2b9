export type LetterText = { readonly subject: string; readonly text: string; readonly html: string }

/** A header is one line, and not longer than programs show. */
export const oneLine = (text: string): string =>
  text
    // oxlint-disable-next-line no-control-regex
    .replaceAll(/[\u0000-\u001f\u007f]+/g, ' ')
    .slice(0, 180)
    .trim()

const ground = '#f7f4ec'
const rule = '#e2dbcb'
const tones = { ink: 'color:#1b1e22', soft: 'color:#5c5a50;font-size:13px' } as const
type Tone = keyof typeof tones

/** Mail programs that are dark and know how are told which colours to take instead; others turn them by themselves. */
const dark = [
  '.ground{background:#12161b!important}',
  '.ink{color:#ebe6da!important}',
  '.soft{color:#a9a699!important}',
  '.rule{border-color:#2a3139!important}',
].join('')

/** The HTML of a letter, which any mail program shows: every style stands where it is used. */
export function page(title: string, parts: readonly string[]): string {
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escape(title)}</title>`,
    `<style>@media (prefers-color-scheme:dark){${dark}}</style>`,
  ].join('')
  const font = 'font-family:-apple-system,Segoe UI,Helvetica,Arial,sans-serif'
  const sheet = `max-width:560px;margin:0 auto;padding:28px 24px;${font};font-size:15px;line-height:1.5;overflow-wrap:break-word`
  const name = `<h1 style="margin:0 0 4px;font-size:22px;line-height:1.3;font-weight:600">${escape(title)}</h1>`
  return `<!doctype html><html lang="en"><head>${head}</head><body class="ground" style="margin:0;background:${ground}"><div class="ink" style="${sheet};${tones.ink}">${name}${parts.join('')}</div></body></html>`
}

export const heading = (text: string): string =>
  `<h2 class="rule" style="margin:24px 0 8px;padding-bottom:4px;border-bottom:1px solid ${rule};font-size:16px;font-weight:600">${escape(text)}</h2>`

export const paragraph = (text: string, tone: Tone = 'ink'): string =>
  `<p class="${tone}" style="margin:0 0 12px;${tones[tone]}">${escape(text)}</p>`

/** What stands below everything else, set apart from it. */
export const footer = (text: string): string =>
  `<p class="soft" style="margin:28px 0 0;${tones.soft}">${escape(text)}</p>`

/** Words in the tone of what is said beside the matter, within a paragraph. */
export const softly = (text: string): string =>
  `<span class="soft" style="${tones.soft}">${escape(text)}</span>`

const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** What an owner or a file has named stays text. */
export const escape = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (mark) => marks[mark] ?? mark)
