const longestName = 120
const reservedNames = /^(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(\.|$)/i

/**
 * A file name from a label that the owner typed: composed (NFC), without separators, control and
 * reserved characters, without dots or spaces at either end, and at most 120 characters with its
 * extension. `Elm/Court: Q3` → `Elm Court Q3.xlsx`.
 */
export function toExportName(label: string, extension: string): string {
  const suffix = `.${extension}`
  const cleaned = [...label.normalize('NFC')]
    .map((letter) => (isAllowed(letter) ? letter : ' '))
    .join('')
  const name = trimEnds(shorten(trimEnds(cleaned), longestName - suffix.length))
  if (name === '') return `Export${suffix}`
  return `${reservedNames.test(name) ? shorten(`_${name}`, longestName - suffix.length) : name}${suffix}`
}

/** Control and invisible characters (`\p{C}`) could hide what a name really says. */
const isAllowed = (letter: string): boolean => !/[\p{C}\p{Zl}\p{Zp}\\/:*?"<>|∕⁄＼／]/u.test(letter)

const trimEnds = (text: string): string => text.replace(/\s+/g, ' ').replace(/^[. ]+|[. ]+$/g, '')

/** At most so many UTF-16 units, without cutting a character in two. */
function shorten(text: string, most: number): string {
  let kept = ''
  for (const letter of text) {
    if (kept.length + letter.length > most) break
    kept += letter
  }
  return kept
}
