import { toExportName } from '../exports/export-name.ts'
import { extensionsOf } from './media-type.ts'

/**
 * The label of a document from what it is called: without separators, control and reserved characters,
 * in NFC, at most 120 characters, and with the ending of what it is.
 * `Lease\u0000 2025/26.exe` that is a PDF → `Lease 2025 26.exe.pdf`.
 */
export function cleanDocumentName(given: string, mediaType: string): string {
  const { stem, extension } = splitName(given)
  const known = extensionsOf(mediaType)
  if (known[0] !== undefined && !known.includes(extension.toLowerCase()))
    return toExportName(stem === '' && extension === '' ? 'Document' : given, known[0])
  if (extension !== '') return toExportName(stem || 'Document', extension)
  const ending = mediaType === 'text/plain' ? 'txt' : 'bin'
  return toExportName(stem || 'Document', ending)
}

function splitName(name: string): { stem: string; extension: string } {
  const match = /^(.*)\.([A-Za-z0-9]{1,10})$/s.exec(name)
  return match ? { stem: match[1] ?? '', extension: match[2] ?? '' } : { stem: name, extension: '' }
}

/** The last part of a path, of whichever system: folders are not part of what a document is called. */
export const fileNameIn = (path: string): string => path.split(/[\\/]/).at(-1) ?? ''
