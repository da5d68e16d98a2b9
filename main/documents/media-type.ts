/** What Freehold can show, and what its files are called; anything else is kept as it is. */
const kinds = [
  { mediaType: 'application/pdf', extensions: ['pdf'], begins: ['%PDF-'] },
  { mediaType: 'image/png', extensions: ['png'], begins: ['\x89PNG\r\n\x1a\n'] },
  { mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg'], begins: ['\xff\xd8\xff'] },
  { mediaType: 'image/gif', extensions: ['gif'], begins: ['GIF87a', 'GIF89a'] },
] as const

const unknown = 'application/octet-stream'

/** What a file is, from its first bytes: its name proves nothing. */
export function mediaTypeOf(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1')
  const kind = kinds.find(({ begins }) => begins.some((begin) => head.startsWith(begin)))
  if (kind !== undefined) return kind.mediaType
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'image/webp'
  return isText(bytes) ? 'text/plain' : unknown
}

/** Whole UTF-8 without control characters but tabs and line ends; an empty file is none. */
function isText(bytes: Uint8Array): boolean {
  if (bytes.length === 0) return false
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
    return !/[\x00-\x08\x0b\x0e-\x1f]/.test(text)
  } catch {
    return false
  }
}

/** The endings that a file of this type may have, the usual one first; none where any will do. */
export const extensionsOf = (mediaType: string): readonly string[] =>
  mediaType === 'image/webp'
    ? ['webp']
    : (kinds.find((kind) => kind.mediaType === mediaType)?.extensions ?? [])
