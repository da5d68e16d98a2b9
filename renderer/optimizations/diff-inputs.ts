import type { Deal, DealPickerInput } from '#shared/deal-picker'
import { DEAL_PICKER_FIELDS, type FieldInfo } from '#shared/deal-picker-fields'
import { t } from '../app/messages/t.ts'
import { groupLabel } from '../deal-picker/limit-labels.ts'
import { inputLines, type InputValue, labelOf } from './input-lines.ts'

/** An input that is not the same in all runs; null where a run does not set it. */
export type InputDifference = {
  readonly key: string
  readonly label: string
  readonly unit: FieldInfo['unit']
  readonly values: readonly (InputValue | null)[]
}

export type DealDifferences = {
  /** How many deals differ between the lists, or stand in some only. */
  readonly count: number
  readonly rows: readonly InputDifference[]
}

/** The terms that differ, in the order of the first input that has them. */
export function diffTerms(inputs: readonly DealPickerInput[]): readonly InputDifference[] {
  const lines = inputs.map((input) => new Map(inputLines(input).map((line) => [line.key, line])))
  const all = new Map(lines.flatMap((known) => [...known]))
  return [...all.values()]
    .map(({ key, label, unit }) => ({
      key,
      label,
      unit,
      values: lines.map((known) => known.get(key)?.value ?? null),
    }))
    .filter(({ values }) => areDifferent(values))
}

const dealFields = [
  'price',
  'yield',
  'risk',
  'sector',
  'city',
  'must',
  'exclude',
  'minTicket',
  'maxTicket',
] as const

const defaults: Partial<Record<(typeof dealFields)[number], InputValue>> = {
  risk: 0,
  must: false,
  exclude: false,
}

/** The deals that are not offered alike, field by field. */
export function diffDeals(inputs: readonly DealPickerInput[]): DealDifferences {
  const lists = inputs.map((input) => new Map(input.deals.map((deal) => [deal.id, deal])))
  const all = new Map(lists.flatMap((known) => [...known]))
  const found = [...all.values()]
    .map((deal) =>
      diffDeal(
        deal,
        lists.map((known) => known.get(deal.id)),
      ),
    )
    .filter((rows) => rows.length > 0)
  return { count: found.length, rows: found.flat() }
}

function diffDeal(deal: Deal, versions: readonly (Deal | undefined)[]): readonly InputDifference[] {
  const name = deal.name ?? deal.id
  if (versions.includes(undefined)) {
    const values = versions.map((version) => (version ? t('compare.offered') : null))
    const label = `${name}: ${t('compare.field.offered')}`
    return [{ key: `${deal.id}.offered`, label, unit: 'text', values }]
  }
  return dealFields
    .map((field) => ({
      key: `${deal.id}.${field}`,
      label: `${name}: ${labelOf(`deals.${field}`).toLowerCase()}`,
      unit: DEAL_PICKER_FIELDS[`deals.${field}`].unit,
      values: versions.map((version) => valueOf(version, field)),
    }))
    .filter(({ values }) => areDifferent(values))
}

function valueOf(deal: Deal | undefined, field: (typeof dealFields)[number]): InputValue | null {
  const value = deal?.[field] ?? defaults[field] ?? null
  return field === 'sector' && typeof value === 'string' ? groupLabel(value) : value
}

const areDifferent = (values: readonly (InputValue | null)[]): boolean => new Set(values).size > 1
