import { bug } from '#shared/bug'
import type { Deal, WhyNot } from '#shared/deal-picker/deal-picker'
import { dealName, type DealPickerExport, sectorOf } from './deal-picker-export.ts'
import { addRow, type SheetCell, startSheet, type Writer } from '../exports/worksheet.ts'

const certaintyWords: Readonly<Record<WhyNot['certainty'], string>> = {
  exact: 'exact',
  'given-choices': 'given the other choices',
  indicative: 'indicative',
  none: '',
}

/** The deals that were not picked, the nearest to being picked first. */
export function addRejectedSheet(workbook: Writer, data: DealPickerExport): void {
  const { run, dealById, currency } = data
  const sheet = workbook.addWorksheet('Rejected', { views: [{ state: 'frozen', ySplit: 1 }] })
  startSheet(sheet, [
    { title: 'Name', width: 34 },
    { title: 'City', width: 18 },
    { title: 'Sector', width: 18 },
    { title: `Price (${currency})`, width: 18, format: 'money' },
    { title: 'Yield', width: 10, format: 'rate' },
    { title: `Would be picked below (${currency})`, width: 28, format: 'money' },
    { title: 'How sure', width: 24 },
    { title: 'Why not', width: 90 },
  ])
  const { whyNot, rejectedCount } = run.explanation ?? { whyNot: [], rejectedCount: 0 }
  for (const why of whyNot) {
    const deal = dealById.get(why.dealId) ?? bug(`run ${run.id} rejects a deal it does not have`)
    addRow(sheet, rejectedCells(deal, why))
  }
  const unlisted = rejectedCount - whyNot.length
  if (unlisted > 0) addRow(sheet, [`and ${unlisted} more deals that were not picked`])
  sheet.commit()
}

const rejectedCells = (deal: Deal, { neededPrice, certainty, sentence }: WhyNot): SheetCell[] => [
  dealName(deal),
  deal.city ?? null,
  sectorOf(deal),
  deal.price,
  deal.yield,
  neededPrice,
  certaintyWords[certainty],
  sentence,
]
