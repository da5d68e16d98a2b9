import type { FileReading, Guess } from '#shared/imports/import-preview'
import { detectDateOrder, type DateOrderGuess } from '../table-files/date-text.ts'
import { findHeader, usualWidth } from '../table-files/find-header.ts'
import { detectNumberStyle } from '../table-files/number-text.ts'
import { nameColumns, type TableRow } from '../table-files/parse-rows.ts'
import type { FileTable } from '../table-files/read-table.ts'
import { accountAbove, isOtherSide } from './account-above.ts'
import { countKnownRoles } from './column-names.ts'
import { detectRoles } from './detect-roles.ts'
import { detectSign } from './detect-sign.ts'

export type TableReading = { readonly reading: FileReading; readonly guesses: readonly Guess[] }

const looked = 2000

/** How a bank's table is to be read, and for each part of it what that was seen from. */
export function detectTableReading(table: FileTable): TableReading {
  const header = findHeader(table.rows, countKnownRoles)
  const headerLine = header === null ? null : (table.rows[header]?.line ?? null)
  const { columns, body, preamble } = cutTable(table.rows, headerLine)
  const sample = body.slice(0, looked)
  const { roles, byContent } = detectRoles(columns, sample)
  const accountAt = roles.indexOf('account')
  const accounts = sample.map(({ cells }) => cells[accountAt] ?? '')
  if (accountAt >= 0 && isOtherSide(accounts, accountAbove(preamble))) roles[accountAt] = null
  const cellsOf = (...wanted: (typeof roles)[number][]) =>
    roles.flatMap((role, at) =>
      wanted.includes(role) ? sample.map(({ cells }) => cells[at] ?? '') : [],
    )
  const money = cellsOf('amount', 'debit', 'credit', 'balance')
  const numberStyle = detectNumberStyle(money, table.delimiter)
  const dates = detectDateOrder(roles.includes('date') ? cellsOf('date') : cellsOf('valueDate'))
  const sign = detectSign(roles, sample, numberStyle)
  return {
    reading: {
      delimiter: table.delimiter,
      sheet: table.sheet,
      headerLine,
      roles,
      dateOrder: dates.order,
      numberStyle,
      sign: sign.sign,
    },
    guesses: [
      ...fileGuesses(table),
      headerGuess(table.rows, header, headerLine),
      columnsGuess(byContent),
      dateGuess(dates),
      {
        about: 'numberStyle',
        value: numberStyle,
        reason: `The amounts are written like ${numberStyle}.`,
        isCertain: true,
      },
      { about: 'sign', value: sign.sign, reason: sign.reason, isCertain: sign.isCertain },
    ],
  }
}

/** The names of the columns and the rows under them; without a header the columns are numbered. */
export function cutTable(rows: readonly TableRow[], headerLine: number | null) {
  const header = headerLine === null ? -1 : rows.findIndex(({ line }) => line === headerLine)
  const body = rows.slice(header + 1)
  const cells = rows[header]?.cells ?? Array.from({ length: usualWidth(body) }, () => '')
  const named = nameColumns(cells)
  const numbered = cells.map((_, index) => `Column ${index + 1}`)
  return { columns: named.length > 0 ? named : numbered, body, preamble: rows.slice(0, header + 1) }
}

const delimiterWords: Readonly<Record<string, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'bars',
}

function fileGuesses({ kind, encoding, delimiter, sheet, sheets }: FileTable): Guess[] {
  if (kind === 'xlsx') {
    const reason = sheets.length > 1 ? 'The sheet with the most rows.' : 'The only sheet with rows.'
    return [{ about: 'sheet', value: sheet ?? '', reason, isCertain: sheets.length === 1 }]
  }
  const word = delimiterWords[delimiter] ?? delimiter
  return [
    {
      about: 'encoding',
      value: encoding,
      reason: `The bytes are valid ${encoding}.`,
      isCertain: true,
    },
    {
      about: 'delimiter',
      value: delimiter,
      reason: `Cut at ${word}, the lines are alike.`,
      isCertain: true,
    },
  ]
}

function headerGuess(rows: readonly TableRow[], header: number | null, line: number | null): Guess {
  if (header === null || line === null) {
    const reason = 'The first lines are bookings already, so there is no header.'
    return { about: 'header', value: '', reason, isCertain: rows.length > 0 }
  }
  const above = header === 0 ? '' : ` ${header} lines above it are passed over.`
  const reason = `Line ${line} has the names of the columns.${above}`
  return { about: 'header', value: String(line), reason, isCertain: true }
}

const columnsGuess = (byContent: readonly string[]): Guess => ({
  about: 'columns',
  value: '',
  reason:
    byContent.length === 0
      ? 'The names of the columns say what they are.'
      : 'Some columns were recognised by what is in them: please check.',
  isCertain: byContent.length === 0,
})

const orderWords = { ymd: 'year, month, day', dmy: 'day, month, year', mdy: 'month, day, year' }

export function dateGuess({ order, isCertain, readable, looked }: DateOrderGuess): Guess {
  const words = orderWords[order]
  const reason =
    looked === 0
      ? 'No dates were found.'
      : isCertain
        ? `${readable} of ${looked} different dates read as ${words}.`
        : `All dates read as ${words}, but just as well in another order: please choose.`
  return { about: 'dateOrder', value: order, reason, isCertain: isCertain && readable > 0 }
}
