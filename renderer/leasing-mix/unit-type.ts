/**
 * A package starts so many months after today, while each unit becomes free in its own time. So units of
 * one use that become free in the same month are a type of their own, with packages of their own.
 */

export type UnitType = { readonly use: string; readonly waitMonths: number }

/** `office`, free at once, and `office, free after 3 months`. */
export const writeUnitType = ({ use, waitMonths }: UnitType): string =>
  waitMonths === 0 ? use : `${use}, free after ${waitMonths} months`

export function readUnitType(text: string): UnitType {
  const [, use, months] = /^(.*), free after (\d+) months$/.exec(text) ?? []
  return use === undefined ? { use: text, waitMonths: 0 } : { use, waitMonths: Number(months) }
}

/** A package for one type of unit, and the package it was made from. */
export const writePackageId = (rowId: string, { use, waitMonths }: UnitType): string =>
  `${rowId}@${use}@${waitMonths}`

export const readPackageId = (id: string): string => id.split('@')[0] ?? id
