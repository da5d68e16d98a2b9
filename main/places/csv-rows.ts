/** The cells of each line of a shipped table, its heading left out. Quoted cells may hold commas. */
export function* csvRows(text: string): Generator<readonly string[]> {
  let start = text.indexOf('\n') + 1
  while (start < text.length) {
    const found = text.indexOf('\n', start)
    const end = found === -1 ? text.length : found
    const line = text.slice(start, end)
    if (line !== '') yield line.includes('"') ? splitQuoted(line) : line.split(',')
    start = end + 1
  }
}

const cellPattern = /"((?:[^"]|"")*)"(?:,|$)|([^,]*)(?:,|$)/gy

function splitQuoted(line: string): string[] {
  const cells: string[] = []
  cellPattern.lastIndex = 0
  while (cellPattern.lastIndex < line.length) {
    const match = cellPattern.exec(line)
    if (match === null) throw new Error(`a shipped table has a line that cannot be read: ${line}`)
    cells.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
  }
  return cells
}
