const shortForms = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['mt', 'mount'],
  ['ft', 'fort'],
])

// Large towns that the table of towns has by their English names alone.
const englishNames = new Map([
  ['munchen', 'munich'],
  ['wien', 'vienna'],
  ['roma', 'rome'],
  ['milano', 'milan'],
  ['torino', 'turin'],
  ['firenze', 'florence'],
  ['venezia', 'venice'],
  ['genova', 'genoa'],
  ['lisboa', 'lisbon'],
  ['københavn', 'copenhagen'],
  ['warszawa', 'warsaw'],
  ['praha', 'prague'],
  ['bruxelles', 'brussels'],
  ['brussel', 'brussels'],
  ['den haag', 'the hague'],
])

/** A name by which two spellings of a place meet: "St. Étienne" and "saint etienne" are one. */
export function placeKey(name: string): string {
  const key = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => shortForms.get(word) ?? word)
    .join(' ')
  return englishNames.get(key) ?? key
}
