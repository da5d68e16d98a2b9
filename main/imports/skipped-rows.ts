import { z } from 'zod'
import { Outcome, type ReviewRow, type SkippedRow } from '#shared/imports/bank-imports'
import { asText } from './statement-line.ts'

/** As lists without names: of 100,000 known rows each name would be kept 100,000 times. */
const Packed = z.array(
  z.tuple([z.int(), z.string().nullable(), z.int().nullable(), z.string(), Outcome, z.string()]),
)

export const packSkipped = (rows: readonly ReviewRow[]): string =>
  JSON.stringify(
    rows.map(({ line, date, amount, payee, description, outcome, reason }) => [
      line,
      date,
      amount,
      asText([payee, description].filter((text) => text !== '')).slice(0, 150),
      outcome,
      reason,
    ]),
  )

export const unpackSkipped = (json: string): SkippedRow[] =>
  Packed.parse(JSON.parse(json)).map(([line, date, amount, text, outcome, reason]) => ({
    line,
    date,
    amount,
    text,
    outcome,
    reason,
  }))
