import { toExportName } from '../exports/export-name.ts'
import { extensionsOf } from './media-type.ts'

/**
 * The label of a document from the name that a file came with: without folders, control and reserved
 * characters, in NFC, at most 120 characters, and with the ending of what it is.
 * `../../Lease\u0000 2026.exe` that is a PDF → `Lease 2026.exe.pdf`.
 */
export function cleanDocumentName(given: string, mediaType: string): string {
  const name = given.split(/[\\/]/).at(-1) ?? ''
  const { stem, extension } = splitName(name)
  const known = extensionsOf(mediaType)
  if (known[0] !== undefined && !known.includes(extension.toLowerCase()))
    return toExportName(stem === '' && extension === '' ? 'Document' : name, known[0])
  if (extension !== '') return toExportName(stem || 'Document', extension)
  const ending = mediaType === 'text/plain' ? 'txt' : 'bin'
  return toExportName(stem || 'Document', ending)
}

function splitName(name: string): { stem: string; extension: string } {
  const match = /^(.*)\.([A-Za-z0-9]{1,10})$/s.exec(name)
  return match ? { stem: match[1] ?? '', extension: match[2] ?? '' } : { stem: name, extension: '' }
}
