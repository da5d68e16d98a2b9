export type LetterText = { readonly subject: string; readonly text: string; readonly html: string }

/** A header is one line, and not longer than programs show. */
export const oneLine = (text: string): string =>
  text
    // oxlint-disable-next-line no-control-regex
    .replaceAll(/[\u0000-\u001f\u007f]+/g, ' ')
    .slice(0, 180)
    .trim()

const ink = 'color:#1d2b24'
export const soft = 'color:#5d6660;font-size:13px'

/** The HTML of a letter, which any mail program shows: every style stands where it is used. */
export function page(title: string, parts: readonly string[]): string {
  const font = 'font-family:-apple-system,Segoe UI,Helvetica,Arial,sans-serif'
  const head = `<h1 style="margin:0 0 4px;font-size:22px;font-weight:600">${escape(title)}</h1>`
  return `<!doctype html><html lang="en"><body style="margin:0;background:#f7f4ec"><div style="max-width:560px;margin:0 auto;padding:28px 24px;${font};font-size:15px;line-height:1.5;${ink}">${head}${parts.join('')}</div></body></html>`
}

export const heading = (text: string): string =>
  `<h2 style="margin:24px 0 8px;padding-bottom:4px;border-bottom:1px solid #d6cfbd;font-size:16px;font-weight:600">${escape(text)}</h2>`

export const paragraph = (text: string, style = ink): string =>
  `<p style="margin:0 0 12px;${style}">${escape(text)}</p>`

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
