import { readFileSync, writeFileSync } from 'node:fs'

/** Changes one byte of a file; answers what puts it back. */
export function changeByte(path: string, at: number, mask = 0x41): () => void {
  const bytes = readFileSync(path)
  const place = at % bytes.length
  const changed = Buffer.from(bytes)
  changed.writeUInt8(changed.readUInt8(place) ^ mask, place)
  writeFileSync(path, changed)
  return () => writeFileSync(path, bytes)
}
