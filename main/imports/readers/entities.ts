const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}

/** The characters that `&amp;`, `&#228;` and their like stand for, once: what comes out is not read again. */
export const decodeEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(
        /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi,
        (whole, decimal, hex, name) => {
          if (name !== undefined) return named[String(name).toLowerCase()] ?? whole
          const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal)
          return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
        },
      )
    : text
