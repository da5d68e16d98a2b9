import { AppError } from '../app-error.ts'

export type DecodedText = { readonly text: string; readonly encoding: string }

/**
 * The text of a file: by its mark, else as UTF-16 where every other byte is zero, else as strict UTF-8,
 * else in the encoding that the file names, else as Windows-1252, in which every byte has a meaning.
 *
 * @param named the encoding that the file itself names, if it does
 * @throws AppError IMPORT_REFUSED when the file is empty or is not text
 */
export function decodeText(bytes: Uint8Array, named?: string): DecodedText {
  if (bytes.length === 0) throw refusal('The file is empty.')
  refuseKnownBinary(bytes)
  const decoded = decode(bytes, named)
  if (decoded === null) throw refusal(notText)
  refuseControlCharacters(decoded.text)
  if (decoded.text.trim() === '') throw refusal('The file is empty.')
  return decoded
}

export const refusal = (message: string, place?: string): AppError<'IMPORT_REFUSED'> =>
  new AppError('IMPORT_REFUSED', { message, ...(place === undefined ? {} : { data: { place } }) })

const notText = 'This is not a text file. Save the list as CSV and try again.'

const binaryStarts: readonly (readonly [string, string])[] = [
  ['504b0304', 'This is an Excel workbook or a ZIP archive. Save the list as CSV and try again.'],
  ['d0cf11e0', 'This is an old Excel or Word file. Save the list as CSV and try again.'],
  ['25504446', 'This is a PDF. Save the list as CSV and try again.'],
  ['53514c69746520666f726d6174', 'This is a database, not a list in CSV.'],
]

function refuseKnownBinary(bytes: Uint8Array): void {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('hex')
  const known = binaryStarts.find(([mark]) => start.startsWith(mark))
  if (known) throw refusal(known[1])
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return encodingByZeros(bytes.subarray(0, 4000)) ?? 'utf-8'
}

/** UTF-16 without a mark: in Latin text nearly every second byte is zero, and none of the others. */
function encodingByZeros(bytes: Uint8Array): Encoding | null {
  const zeros = { even: 0, odd: 0 }
  bytes.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2 === 0 ? 'even' : 'odd'] += 1
  })
  const most = bytes.length / 2
  if (zeros.odd > most * 0.7 && zeros.even < most * 0.1) return 'utf-16le'
  if (zeros.even > most * 0.7 && zeros.odd < most * 0.1) return 'utf-16be'
  return null
}

function decode(bytes: Uint8Array, named: string | undefined): DecodedText | null {
  const encoding = encodingOf(bytes)
  const fallbacks = ['utf-8', ...(named === undefined ? [] : [named]), 'windows-1252']
  const candidates = encoding === 'utf-8' ? fallbacks : [encoding]
  for (const encoding of candidates) {
    const text = decodeAs(encoding, bytes)
    if (text !== null) return { text, encoding }
  }
  return null
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    // The decoder's way of saying that these bytes are not in this encoding, or that it knows none of the name.
    if (error instanceof TypeError || error instanceof RangeError) return null
    throw error
  }
}

/** A zero character is never text; a few other control characters may be, many are not. */
function refuseControlCharacters(text: string): void {
  const zeroAt = text.indexOf('\0')
  if (zeroAt >= 0) {
    const line = text.slice(0, zeroAt).split(/\r\n?|\n/).length
    throw refusal('The file has a zero character in it, so it is not plain text.', `row ${line}`)
  }
  const sample = text.slice(0, 20_000)
  const controls = sample.match(/(?![\t\r\n\f])\p{Cc}/gu)?.length ?? 0
  if (controls > sample.length * 0.02) throw refusal(notText)
}
