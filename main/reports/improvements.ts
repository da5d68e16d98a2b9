import type { IsoDate } from '#shared/dates'
import { listCategoryKinds } from '../categories/category-queries.ts'
import { keepUntilChange } from '../database/keep-until-change.ts'
import type { OpenFile } from '../database/open-file.ts'
import { ledgerIfRead } from '../transactions/ledger-cache.ts'
import {
  dateOfDayNumber,
  type LedgerColumns,
  placesOfDays,
} from '../transactions/ledger-columns.ts'
import { marksOf, textAt, textOrNullAt } from '../transactions/ledger-words.ts'
import { selectImprovements } from './report-queries.ts'

type BookedWork = {
  readonly propertyId: string
  readonly date: IsoDate
  readonly description: string
  readonly payee: string | null
  readonly amount: number
}

type Asked = { readonly propertyIds: readonly string[]; readonly until: IsoDate }

/**
 * What was put into properties up to a day, included, oldest first. In the file works lie far apart: of many
 * bookings it takes a hundred times as long to find them there as among those in memory. Every report on the
 * same properties asks for them, so they are kept until something changes.
 */
export const listImprovements = keepUntilChange(readImprovements)

async function readImprovements(file: OpenFile, asked: Asked): Promise<readonly BookedWork[]> {
  const columns = await ledgerIfRead(file)
  if (columns === null) return selectImprovements(file.db, asked.propertyIds, asked.until).execute()
  const kinds = await listCategoryKinds(file.db)
  const capex = [...kinds].filter(([, kind]) => kind === 'capex').map(([id]) => id)
  return improvementsIn(columns, capex, asked)
}

function improvementsIn(
  columns: LedgerColumns,
  capex: readonly string[],
  { propertyIds, until }: Asked,
): BookedWork[] {
  const { names, texts, properties, categories, isSplit } = columns
  const isCapex = marksOf(names, capex)
  const isOwn = marksOf(names, propertyIds)
  const [first, end] = placesOfDays(columns, '0000-01-01', until)
  const found: BookedWork[] = []
  for (let n = first; n < end; n += 1) {
    if (isCapex[categories[n] ?? 0] === 0 || isSplit[n] === 1) continue
    if (isOwn[properties[n] ?? 0] === 0) continue
    found.push({
      propertyId: textAt(names, properties, n),
      date: dateOfDayNumber(columns.days[n] ?? 0),
      description: textAt(texts, columns.descriptions, n),
      payee: textOrNullAt(texts, columns.payees, n),
      amount: columns.amounts[n] ?? 0,
    })
  }
  return found
}
