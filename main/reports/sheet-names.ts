const longest = 31

/** Names that a workbook takes for its sheets: no signs of addresses, 31 letters, none twice. */
export function sheetNames(titles: readonly string[]): string[] {
  const taken = new Set(['summary', 'history'])
  return titles.map((title) => {
    const plain = title.replace(/[\\/?*:[\]']/g, ' ').trim() || 'Table'
    for (let count = 1; ; count += 1) {
      const end = count === 1 ? '' : ` ${count}`
      const name = `${plain.slice(0, longest - end.length).trim()}${end}`
      if (taken.has(name.toLowerCase())) continue
      taken.add(name.toLowerCase())
      return name
    }
  })
}
