import type { RentRoll } from '#shared/rent-roll'
import { toCsv } from '../exports/csv.ts'
import type { RentRollColumn } from './rent-roll-lines.ts'

/** A rent roll as a list of units that another program can read again, without sums. */
export const rentRollCsv = ({ properties }: RentRoll, columns: readonly RentRollColumn[]): string =>
  toCsv([
    columns.map(({ title }) => title),
    ...properties.flatMap(({ rows }) => rows.map((row) => columns.map(({ value }) => value(row)))),
  ])
