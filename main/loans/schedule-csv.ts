import { toCsv } from '../exports/csv.ts'
import type { ExportedSchedule } from './exported-schedule.ts'

const columns = ['number', 'date', 'payment', 'interest', 'principal', 'escrow', 'balance'] as const

/** The payments of a loan, one a line, in currency units. */
export const scheduleCsv = ({ rows }: ExportedSchedule): string =>
  toCsv([[...columns], ...rows.map((row) => columns.map((name) => row[name]))])
