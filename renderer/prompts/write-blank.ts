import type { BlankValue } from '#shared/prompts/prompt'
import { sectorLabel } from '../leasing-mix/name-of-use.ts'
import { type Unit, writeUnit } from '../ui/unit.ts'
import type { Formatters } from '../ui/use-format.ts'
import type { Field } from './question.ts'

type NumberField = Extract<Field, { value: number }>

const units: Readonly<Record<NumberField['kind'], Unit>> = {
  money: 'money',
  moneyPerArea: 'money',
  percent: 'percent',
  points: 'points',
  ratio: 'ratio',
  years: 'years',
  months: 'months',
  count: 'integer',
  within: 'months',
}

export const unitOfBlank = ({ kind }: NumberField): Unit => units[kind]

export const isNumberField = (field: Field): field is NumberField => field.kind in units

/** What an option is called; sectors have names of their own. */
export const optionLabel = (field: Field, label: string): string =>
  'areSectors' in field && field.areSectors ? sectorLabel(label) : label

/** A filled blank in words, for the sentence that is said. */
export function writeBlank(field: Field, value: BlankValue, format: Formatters): string {
  if (isNumberField(field)) return writeNumber(field, Number(value), format)
  if (field.kind === 'month') return format.month(String(value), 'long')
  const chosen = field.options.find((option) => option.value === value)
  return optionLabel(field, chosen?.label ?? String(value))
}

const writeNumber = (field: NumberField, value: number, format: Formatters): string =>
  unitOfBlank(field) === 'money'
    ? format.moneyMajor(value)
    : writeUnit(value * shownScale(field), unitOfBlank(field), format)

/** Points are written as they are said, "2 points". */
const shownScale = ({ kind }: NumberField): number => (kind === 'points' ? 100 : 1)
