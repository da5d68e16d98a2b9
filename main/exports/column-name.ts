/**
 * The letters of a sheet's column: 1 → A, 26 → Z, 27 → AA.
 *
 * @param number counted from 1
 */
export function columnName(number: number): string {
  const before = Math.floor((number - 1) / 26)
  const letter = String.fromCharCode(65 + ((number - 1) % 26))
  return before === 0 ? letter : columnName(before) + letter
}
