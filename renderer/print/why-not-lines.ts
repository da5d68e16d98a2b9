import type {
  DealPickerExplanation,
  DealPickerInput,
  WhyNot,
} from '#shared/deal-picker/deal-picker'
import { t } from '../app/messages/t.ts'
import { groupLabel } from '../deal-picker/limit-labels.ts'
import { type RejectedRow, rejectedRows } from '../deal-picker/plan-rows.ts'
import type { Formatters } from '../ui/use-format.ts'

export type WhyNotLines = {
  /** Deals that a lower price would bring in, as written cells. */
  readonly priced: readonly { readonly key: string; readonly cells: readonly string[] }[]
  /** Deals that no price would, each with its sentence. */
  readonly others: readonly { readonly key: string; readonly sentence: string }[]
  /** Whether some prices are marked as indicative. */
  readonly hasIndicative: boolean
  /** Rejected deals that are not listed. */
  readonly left: number
}

// Three pages; a list of thousands is for the spreadsheet.
const shownCount = 120

/** The rejected deals nearest to being picked, as a report lists them. */
export function whyNotLines(
  input: DealPickerInput,
  { whyNot, rejectedCount }: DealPickerExplanation,
  format: Formatters,
): WhyNotLines {
  const rows = rejectedRows(input, whyNot.slice(0, shownCount))
  const priced = rows.filter((row) => row.neededPrice !== null)
  return {
    priced: priced.map((row) => ({ key: row.dealId, cells: pricedCells(row, format) })),
    others: rows
      .filter((row) => row.neededPrice === null)
      .map(({ dealId, sentence }) => ({ key: dealId, sentence })),
    hasIndicative: priced.some((row) => !isExact(row)),
    left: Math.max(0, rejectedCount - rows.length),
  }
}

const isExact = ({ certainty }: Pick<WhyNot, 'certainty'>): boolean => certainty === 'exact'

function pricedCells(row: RejectedRow, format: Formatters): readonly string[] {
  return [
    row.name,
    groupLabel(row.sector),
    groupLabel(row.city),
    format.moneyMajor(row.price),
    format.rate(row.yield, 2),
    format.rate(row.risk, 2),
    writeNeededPrice(row, format),
    row.discount === null ? '' : format.rate(row.discount),
  ]
}

// Rounded down: at the price written here the deal is picked.
function writeNeededPrice(row: RejectedRow, format: Formatters): string {
  if (row.neededPrice === null) return t('common.none')
  const price = format.moneyMajor(Math.floor(row.neededPrice))
  return isExact(row) ? price : t('print.about', { price })
}
