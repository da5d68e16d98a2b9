import {
  parseDealPickerInput,
  type Deal,
  type DealPickerInput,
} from '#shared/deal-picker/deal-picker'
import type { FileDeal } from '#shared/deals/deal-files'
import { type Draft, type FileDraft, newDraft, type SourceDraft } from '../draft.ts'
import { takeHandedText } from '../../optimizer/handed-run.ts'
import { choicesOfInput, termsOfInput } from '../terms-of-input.ts'

/** A run that another page hands over to be changed and run again; it is taken once. */
export function takeHandedRun(
  fileName: string,
  storage: Pick<Storage, 'getItem' | 'removeItem'>,
): Draft | null {
  const text = takeHandedText('deal-picker', storage)
  return text === null ? null : readHandedRun(text, fileName)
}

/** The draft that a stored run started from; null for anything that is not a run's input. */
export function readHandedRun(text: string, fileName: string): Draft | null {
  const handed = parseJson(text)
  if (typeof handed !== 'object' || handed === null || !('input' in handed)) return null
  const parsed = parseDealPickerInput(handed.input)
  if (!parsed.ok) return null
  const name = 'name' in handed && typeof handed.name === 'string' ? handed.name : ''
  return draftOf('source' in handed ? handed.source : null, parsed.input, name, fileName)
}

function draftOf(source: unknown, input: DealPickerInput, name: string, fileName: string): Draft {
  const terms = termsOfInput(input, name)
  const known: SourceDraft = { terms, choices: choicesOfInput(input.deals) }
  if (source === 'pipeline' || source === 'example') return { ...newDraft, source, [source]: known }
  const csv: SourceDraft = { terms, choices: {} }
  return { ...newDraft, source: 'csv', csv, file: fileOf(input.deals, fileName) }
}

/** The deals of a run whose file is no longer at hand. */
const fileOf = (deals: readonly Deal[], name: string): FileDraft => ({
  name,
  preview: null,
  mapping: [],
  numberStyle: '1,234.56',
  ratesInPercent: false,
  mapped: { deals: deals.map(fileDealOf), problems: [], problemCount: 0 },
})

const fileDealOf = (deal: Deal): FileDeal => ({
  ...described(deal),
  id: deal.id,
  price: deal.price,
  yield: deal.yield,
  must: deal.must ?? false,
  exclude: deal.exclude ?? false,
  minTicket: deal.minTicket ?? null,
  maxTicket: deal.maxTicket ?? null,
})

const described = ({ id, name, risk, sector, city }: Deal) => ({
  name: name ?? id,
  risk: risk ?? 0,
  sector: sector ?? '',
  city: city ?? '',
})

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null
  }
}
