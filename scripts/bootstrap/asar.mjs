/** An asar archive of a few small files: `{ 'main.js': Buffer }`. */
export function packAsar(files) {
  let offset = 0
  const entries = Object.entries(files).map(([name, bytes]) => {
    const entry = [name, { size: bytes.length, offset: String(offset) }]
    offset += bytes.length
    return entry
  })
  const header = Buffer.from(JSON.stringify({ files: Object.fromEntries(entries) }))
  const padded = Math.ceil(header.length / 4) * 4
  const prefix = Buffer.alloc(16 + padded)
  ;[4, padded + 8, padded + 4, header.length].forEach((n, i) => prefix.writeUInt32LE(n, i * 4))
  header.copy(prefix, 16)
  return Buffer.concat([prefix, ...Object.values(files)])
}
