import { ScenarioOverrides } from '#shared/scenarios/scenario-assumptions'
import { isMessageKey, t } from '../app/messages/t.ts'
import { writeRecordedTerms } from '../deal-analyses/write-terms.ts'
import { writeOverrides } from '../scenarios/write-overrides.ts'
import type { Formatters } from '../ui/use-format.ts'

type Value = string | number | null

/** How a field is called: its message, or its own words taken apart. */
export function nameOfField(field: string): string {
  const key = `field.${field}`
  if (isMessageKey(key)) return t(key)
  const words = field.replace(/(Id|Json)$/, '').replace(/([A-Z])/g, ' $1')
  return words.charAt(0).toUpperCase() + words.slice(1).toLowerCase()
}

/** A value as its owner reads it: money with its sign, dates in the reader's order, ids by name. */
export function writeField(
  field: string,
  value: Value,
  { format, names }: { format: Formatters; names: Readonly<Record<string, string>> },
): string {
  if (value === null || value === '') return t('common.none')
  if (typeof value === 'number') return writeNumber(field, value, format)
  const writeJson = jsonWriters[field]
  if (writeJson !== undefined) return writeJson(value, format, names)
  if (names[value] !== undefined) return names[value]
  const word = wordOf(field, value)
  if (word !== null) return word
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return format.date(value)
  if (/^\d{4}-\d{2}-\d{2}T/.test(value)) return format.instant(value)
  if (/^\d{4}-\d{2}$/.test(value)) return format.month(value)
  return value
}

/** The assumptions of a scenario, which the log keeps as JSON. */
function writeRecordedOverrides(json: string, format: Formatters, names: Names): string {
  const overrides = ScenarioOverrides.safeParse(JSON.parse(json))
  return overrides.success ? writeOverrides(overrides.data, format, names) : json
}

/** Documents that the log keeps as JSON, in words. */
type Names = Readonly<Record<string, string>>

const jsonWriters: Readonly<
  Record<string, (json: string, format: Formatters, names: Names) => string>
> = {
  overridesJson: writeRecordedOverrides,
  termsJson: writeRecordedTerms,
}

const moneyFields = new Set([
  'purchasePrice',
  'closingCosts',
  'initialCapex',
  'landValue',
  'marketRent',
  'monthlyRent',
  'deposit',
  'amount',
  'value',
  'balance',
  'fees',
  'escrowMonthly',
  'openingBalance',
  'statementBalance',
  'amountTolerance',
  'price',
  'askingPrice',
  'noi',
  'cost',
  'upliftMonthly',
])
const rateFields = new Set([
  'annualRate',
  'annual',
  'margin',
  'rateCap',
  'rateFloor',
  'rate',
  'risk',
])

function writeNumber(field: string, value: number, format: Formatters): string {
  if (moneyFields.has(field)) return format.money(value, { style: 'exact' })
  if (rateFields.has(field)) return format.rate(value, 3)
  if (field === 'area') return format.area(value)
  if (field === 'isSplit' || field === 'isCurrent')
    return t(value === 1 ? 'common.yes' : 'common.no')
  // A year is not grouped: 1990, not 1,990.
  if (field === 'yearBuilt') return String(value)
  return format.number(value, Number.isInteger(value) ? 0 : 2)
}

/** Where the words of a choice stand in the catalogue. */
const wordsByField: Readonly<Record<string, readonly string[]>> = {
  type: ['type'],
  use: ['use'],
  category: ['category'],
  kind: ['documentKind', 'kind'],
  status: ['task', 'project'],
  stage: ['stage'],
  sector: ['type'],
  rateType: ['loan'],
  preset: ['scenarios.preset'],
}

function wordOf(field: string, value: string): string | null {
  for (const group of wordsByField[field] ?? []) {
    const key = `${group}.${value}`
    if (isMessageKey(key)) return t(key)
  }
  return null
}
