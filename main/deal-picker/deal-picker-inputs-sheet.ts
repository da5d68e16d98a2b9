import { setImmediate } from 'node:timers/promises'
import type { Worksheet } from 'exceljs'
import type { Cap, Deal } from '#shared/deal-picker/deal-picker'
import { DEAL_PICKER_FIELDS, type DealPickerField } from '#shared/deal-picker/deal-picker-fields'
import { sectorWords } from '#shared/sector-words'
import { dealName, type DealPickerExport, sectorOf } from './deal-picker-export.ts'
import {
  addCells,
  addRow,
  numberFormats,
  startSheet,
  type NumberFormat,
  type Writer,
} from '../exports/worksheet.ts'

const settingFields = [
  'budget',
  'mode',
  'riskPenalty',
  'minDeals',
  'maxDeals',
  'minYield',
  'maxRisk',
  'minInvested',
  'ticket.min',
  'ticket.max',
  'leverage.maxLtv',
  'leverage.rate',
  'leverage.maxLoan',
  'leverage.minIcr',
  'options.timeLimitSec',
  'options.mipRelGap',
] as const satisfies readonly DealPickerField[]

const rowsBetweenPauses = 500

/** What was asked: the settings, then the caps, then every deal of the list. */
export async function addInputsSheet(workbook: Writer, data: DealPickerExport): Promise<void> {
  const sheet = workbook.addWorksheet('Inputs', { views: [{ state: 'frozen', ySplit: 1 }] })
  startSheet(sheet, [
    { title: 'Input', width: 34 },
    { title: 'Value', width: 34 },
    { title: 'Unit', width: 18 },
    { title: 'What it means', width: 18 },
    ...Array.from({ length: 7 }, () => ({ title: '', width: 14 })),
  ])
  for (const field of settingFields) addSetting(sheet, data, field)
  addCaps(sheet, data.input.caps ?? [])
  await addDeals(sheet, data)
  sheet.commit()
}

const formats: Readonly<
  Record<(typeof DEAL_PICKER_FIELDS)[DealPickerField]['unit'], NumberFormat>
> = {
  money: 'money',
  rate: 'rate',
  count: 'count',
  ratio: 'ratio',
  seconds: 'plain',
  text: 'plain',
  choice: 'plain',
  flag: 'plain',
}

function addSetting(sheet: Worksheet, data: DealPickerExport, field: DealPickerField): void {
  const { label, unit, help } = DEAL_PICKER_FIELDS[field]
  const value = valueAt(data.input, field.split('.'))
  if (typeof value !== 'number' && typeof value !== 'string') return
  const row = addCells(sheet, [label, value, unit === 'money' ? data.currency : unit, help])
  // The smallest proof gaps would all read 0.00 %.
  row.getCell(2).numFmt = field === 'options.mipRelGap' ? 'General' : numberFormats[formats[unit]]
  row.commit()
}

const valueAt = (value: unknown, [first, ...rest]: readonly string[]): unknown => {
  if (first === undefined) return value
  if (typeof value !== 'object' || value === null) return undefined
  return valueAt(Reflect.get(value, first), rest)
}

function addCaps(sheet: Worksheet, caps: readonly Cap[]): void {
  if (caps.length === 0) return
  addRow(sheet, [])
  addHeading(sheet, [
    'Caps: by',
    'Sector or city',
    'Least money',
    'Most money',
    'Smallest share',
    'Largest share',
    'Share of',
  ])
  for (const { by, key, minAmount, maxAmount, minShare, maxShare, shareOf } of caps) {
    const amounts = [minAmount ?? null, maxAmount ?? null, minShare ?? null, maxShare ?? null]
    const row = addCells(sheet, [
      by,
      by === 'sector' ? sectorWords(key) : key,
      ...amounts,
      shareOf ?? 'invested',
    ])
    setFormats(row, { 3: 'money', 4: 'money', 5: 'rate', 6: 'rate' })
    row.commit()
  }
}

async function addDeals(sheet: Worksheet, { input, currency }: DealPickerExport): Promise<void> {
  addRow(sheet, [])
  addHeading(sheet, [
    'Deals: name',
    'Id',
    `Price (${currency})`,
    'Yield',
    'Risk',
    'Sector',
    'City',
    'Must buy',
    'Exclude',
    'Smallest ticket',
    'Largest ticket',
  ])
  for (const [index, deal] of input.deals.entries()) {
    addDeal(sheet, deal)
    if (index % rowsBetweenPauses === rowsBetweenPauses - 1) await setImmediate()
  }
}

function addDeal(sheet: Worksheet, deal: Deal): void {
  const row = addCells(sheet, [
    dealName(deal),
    deal.id,
    deal.price,
    deal.yield,
    deal.risk ?? 0,
    sectorOf(deal),
    deal.city ?? null,
    deal.must ? 'yes' : null,
    deal.exclude ? 'yes' : null,
    deal.minTicket ?? null,
    deal.maxTicket ?? null,
  ])
  setFormats(row, { 3: 'money', 4: 'rate', 5: 'rate', 10: 'money', 11: 'money' })
  row.commit()
}

function addHeading(sheet: Worksheet, titles: readonly string[]): void {
  const row = addCells(sheet, titles)
  row.font = { bold: true }
  row.commit()
}

function setFormats(
  row: ReturnType<typeof addCells>,
  formats: Readonly<Record<number, NumberFormat>>,
): void {
  for (const [column, format] of Object.entries(formats)) {
    row.getCell(Number(column)).numFmt = numberFormats[format]
  }
}
