import { clean } from '../statement-line.ts'

export type Details = { readonly payee: string; readonly description: string }

/**
 * Who paid and for what, from the lines of field 86: in the German way (`166?00Rent?20SVWZ+...?32Name`),
 * in the Dutch way (`/NAME/.../REMI/.../`), or as plain text.
 */
export function readDetails(lines: readonly string[]): Details {
  const joined = lines.join('')
  const mark = /^\d{3}([?>@%])\d{2}/.exec(joined)
  if (mark?.[1]) return readNumbered(joined, mark[1])
  if (/\/(NAME|REMI|BENM|ORDP)\//.test(joined)) return readSlashed(joined)
  return { payee: '', description: clean(lines.join(' '), 1000) }
}

function readNumbered(text: string, mark: string): Details {
  const parts = new Map<number, string>()
  for (const part of text.split(mark).slice(1)) {
    const number = Number(part.slice(0, 2))
    if (Number.isInteger(number)) parts.set(number, (parts.get(number) ?? '') + part.slice(2))
  }
  const join = (from: number, to: number): string =>
    [...parts]
      .filter(([number]) => number >= from && number <= to)
      .sort(([a], [b]) => a - b)
      .map(([, part]) => part)
      .join('')
  const purpose = join(20, 29) + join(60, 63)
  const description = purposeOf(purpose) || (parts.get(0) ?? '')
  return { payee: clean(join(32, 33)), description: clean(description, 1000) }
}

/** In SEPA's purpose `EREF+... KREF+... SVWZ+...` only the last is meant for people. */
function purposeOf(text: string): string {
  const own = /SVWZ\+(.*?)(?=(?:EREF|KREF|MREF|CRED|DEBT|ABWA|ABWE|IBAN|BIC)\+|$)/s.exec(text)
  return own?.[1] ?? text
}

function readSlashed(text: string): Details {
  const pieces = text.split(/\/(NAME|REMI|EREF|IBAN|BIC|MARF|CSID|TRTP|BENM|ORDP|ADDR|ISDT|PREF)\//)
  const found = new Map<string, string>()
  for (let at = 1; at < pieces.length; at += 2) {
    const name = pieces[at] ?? ''
    if (!found.get(name)) found.set(name, pieces[at + 1] ?? '')
  }
  const remittance = (found.get('REMI') ?? '').replace(/^(USTD|STRD)\/\/?/, '')
  return {
    payee: clean(found.get('NAME')),
    description: clean(remittance || found.get('EREF') || text, 1000).replace(/\/+$/, ''),
  }
}
