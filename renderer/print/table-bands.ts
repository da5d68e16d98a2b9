import { isFigureKind, type ReportColumn } from '#shared/reports/report-document'

/** Columns by their index, as they stand beside each other on one page. */
export type Band = readonly number[]

/** What a column takes on paper, in points at the size in which tables are set. */
const pointsOf = ({ kind, title }: ReportColumn, index: number): number => {
  if (index === 0) return 110
  const byKind = { text: 74, money: 62, wholeMoney: 54, date: 56, month: 46 } as const
  const own = kind in byKind ? byKind[kind as keyof typeof byKind] : 40
  return Math.max(own, Math.min(longestWord(title) * 4.4 + 10, 80))
}

const longestWord = (title: string): number =>
  Math.max(...title.split(/\s+/).map((word) => word.length))

const uprightPoints = 516
const sidewaysPoints = 763
/** Tables may be set so much smaller to fit. */
const leastScale = 0.74

export type TableLayout = {
  readonly bands: readonly Band[]
  readonly isSideways: boolean
  /** The size of the text against that of other tables, 1 at most. */
  readonly scale: number
}

/**
 * How a table fits on paper: upright where it can, else sideways, smaller, and in the end cut into bands
 * of columns that follow each other, each with the first column.
 *
 * Check: a label and 13 amounts take 916 points → sideways at 0.83; 31 amounts → three bands.
 */
export function layOutTable(columns: readonly ReportColumn[]): TableLayout {
  const widths = columns.map(pointsOf)
  const whole = widths.reduce((sum, width) => sum + width, 0)
  const all = columns.map((_, index) => index)
  if (whole <= uprightPoints / 0.92)
    return { bands: [all], isSideways: false, scale: Math.min(1, uprightPoints / whole) }
  if (whole * leastScale <= sidewaysPoints)
    return { bands: [all], isSideways: true, scale: Math.min(1, sidewaysPoints / whole) }
  return { bands: cutInBands(columns, widths), isSideways: true, scale: leastScale }
}

function cutInBands(columns: readonly ReportColumn[], widths: readonly number[]): Band[] {
  // Texts name the rows, so those at the front stand in every band.
  const firstFigure = columns.findIndex(({ kind }) => isFigureKind(kind))
  const named = Math.max(1, Math.min(firstFigure, 2))
  const names = columns.slice(0, named).map((_, index) => index)
  const namesWidth = names.reduce((sum, index) => sum + (widths[index] ?? 0), 0)
  const bands: number[][] = []
  let room = 0
  for (let index = named; index < columns.length; index += 1) {
    const width = widths[index] ?? 0
    if (room < width) {
      bands.push([...names])
      room = sidewaysPoints / leastScale - namesWidth
    }
    bands.at(-1)?.push(index)
    room -= width
  }
  return bands
}

/** Some columns and some rows of a table: from one row, included, to another, left out. */
export type TablePart = { readonly band: Band; readonly from: number; readonly to: number }

/** Of one table over many pages each page takes longer than the one before. */
const rowsOfPart = 1000

/**
 * The parts in which a table is printed: its bands, each cut into about a thousand rows.
 *
 * Check: 1,499 rows of one band → one part; 1,500 → two of 750; 10,000 → ten.
 */
export function partsOf(bands: readonly Band[], rows: number): TablePart[] {
  const size = Math.ceil(rows / Math.max(1, Math.round(rows / rowsOfPart)))
  const starts = Array.from(
    { length: Math.max(1, Math.ceil(rows / (size || 1))) },
    (_, k) => k * size,
  )
  return bands.flatMap((band) =>
    starts.map((from) => ({ band, from, to: Math.min(from + size, rows) })),
  )
}
