import { existsSync } from 'node:fs'
import { join } from 'node:path'

const reservedNames = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/** A file name made of the owner's label: no separators, no reserved names, at most 120 characters. */
export function toFileName(label: string): string {
  const cleaned = [...label.normalize('NFC')]
    .map((letter) => (/[\p{L}\p{N} ._-]/u.test(letter) ? letter : ' '))
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, 120)
  return cleaned === '' || reservedNames.test(cleaned) ? 'Portfolio' : cleaned
}

/** The first path in the folder that nothing stands at: `Elm.freehold`, `Elm 2.freehold`, … */
export function freePath(folder: string, label: string): string {
  const name = toFileName(label)
  for (let n = 1; ; n++) {
    const path = join(folder, `${name}${n === 1 ? '' : ` ${n}`}.freehold`)
    if (!existsSync(path) && !existsSync(`${path}.key`)) return path
  }
}
