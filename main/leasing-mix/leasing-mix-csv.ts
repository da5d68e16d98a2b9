import { type CsvCell, toCsv } from '../exports/csv.ts'
import type { LeasingMixExport } from './leasing-mix-export.ts'

const header = [
  'Unit',
  'Package',
  'Share',
  'Area',
  'Rent a year',
  'Rent-free months',
  'Incentive',
  'Take-up',
  'Starts after months',
  'Term in months',
  'Break after months',
  'Indexation',
  'Sector',
]

/** The offers of a Leasing Mix run as one plain table; units left empty come last, without terms. */
export function leasingMixCsv({ input, offers }: LeasingMixExport): string {
  const offered = new Set(offers.map(({ unit }) => unit))
  const empty = input.units.filter((unit) => !offered.has(unit))
  return toCsv([
    header,
    ...offers.map(({ unit, package: terms, share, area, rent, incentive }): CsvCell[] => [
      unit.name ?? unit.id,
      terms.name ?? terms.id,
      share,
      area,
      rent,
      terms.freeMonths ?? 0,
      incentive,
      terms.takeUp ?? 1,
      terms.downtimeMonths ?? 0,
      terms.termMonths,
      terms.breakMonths ?? null,
      terms.indexation ?? 0,
      terms.sector ?? null,
    ]),
    ...empty.map(({ id, name, area }): CsvCell[] =>
      [name ?? id, null, 0, area].concat(header.slice(4).map(() => null)),
    ),
  ])
}
