import { expiryByYear } from '#shared/leasing-mix/leasing-mix-figures'
import { addAboutSheet } from '../exports/about-sheet.ts'
import { addLimitsSheet } from '../exports/limits-sheet.ts'
import { writeWorkbook } from '../exports/workbook.ts'
import { addRow, startSheet, type Writer } from '../exports/worksheet.ts'
import { addCashFlowSheet } from './cash-flow-sheet.ts'
import type { LeasingMixExport } from './leasing-mix-export.ts'
import { addOfferSheet } from './offer-sheet.ts'

/**
 * A Leasing Mix run as a workbook: the offers, the cash flow they bring month by month, when leases end,
 * the limits, about. Rents, incentives and the whole cash flow are formulas over the terms of the offers.
 */
export const leasingMixXlsx = (data: LeasingMixExport): Promise<Uint8Array> =>
  writeWorkbook(data.exportedAt, (workbook) => {
    addOfferSheet(workbook, data)
    addCashFlowSheet(workbook, data)
    addExpirySheet(workbook, data)
    addLimitsSheet(workbook, data)
    addAboutSheet(workbook, data)
  })

function addExpirySheet(workbook: Writer, { run, input, currency }: LeasingMixExport): void {
  const sheet = workbook.addWorksheet('Expiries', { views: [{ state: 'frozen', ySplit: 1 }] })
  startSheet(sheet, [
    { title: 'Ends within years', width: 18, format: 'count' },
    { title: `Rent of running leases (${currency})`, width: 30, format: 'money' },
    { title: `Rent offered, expected (${currency})`, width: 30, format: 'money' },
    { title: `Together (${currency})`, width: 20, format: 'money' },
  ])
  const years = run.result.plan ? expiryByYear(input, run.result.plan) : []
  years.forEach(({ year, existing, offered }, index) => {
    const line = index + 2
    const together = { formula: `B${line}+C${line}`, result: existing + offered }
    addRow(sheet, [year + 1, existing, offered, together])
  })
  sheet.commit()
}
