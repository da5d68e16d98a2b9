import type { StatementFormat } from '#shared/imports/imports'
import { decodeText, refusal } from '../table-files/decode-text.ts'
import { isWorkbook } from '../table-files/read-table.ts'

/**
 * What kind of file this is, by its content: a name may say anything.
 *
 * @throws AppError IMPORT_REFUSED when it is none that Freehold reads
 */
export function detectFormat(bytes: Uint8Array): StatementFormat {
  if (isWorkbook(bytes)) return 'xlsx'
  const head = decodeText(bytes)
    .text.slice(0, 20_000)
    .replace(/^\uFEFF/, '')
  const found = signs.find(({ pattern }) => pattern.test(head))
  if (found) return found.format
  if (/^\s*<(\?xml|!DOCTYPE|html|[A-Za-z])/i.test(head))
    throw refusal('This file is neither a CAMT.053 nor an OFX statement.')
  return 'csv'
}

const signs: readonly { readonly format: StatementFormat; readonly pattern: RegExp }[] = [
  { format: 'ofx', pattern: /^\s*(OFXHEADER\s*:|<\?OFX|<OFX>)|<OFX>/i },
  { format: 'camt053', pattern: /camt\.05[23]\.|<(\w+:)?BkToCstmrStmt\b/ },
  { format: 'mt940', pattern: /^:20:[\s\S]*?^:(25|28C?|60[FM]|61):/m },
  { format: 'qif', pattern: /^\s*!(Type|Account|Option|Clear):?/i },
]
