import type { Cap, Deal, DealPickerInput } from '#shared/deal-picker/deal-picker'
import { DEAL_PICKER_FIELDS, type DealPickerField } from '#shared/deal-picker/deal-picker-fields'
import { t } from '../app/messages/t.ts'
import type { InputLine, InputValue } from '../optimizer/input-line.ts'
import { capitalize } from '../optimizer/readable.ts'
import { groupLabel } from './limit-labels.ts'

const capFields = ['maxAmount', 'maxShare', 'minAmount', 'minShare'] as const

/** Everything an input asks for, one line each, defaults written out. */
export const inputLines = (input: DealPickerInput): readonly InputLine[] => [
  ...termLines(input),
  ...input.deals.flatMap(dealLines),
]

/** Everything but the deals. */
export const termLines = (input: DealPickerInput): readonly InputLine[] => [
  ...planLines(input),
  ...leverageLines(input),
  ...(input.caps ?? []).flatMap(capLines),
  ...line('options.timeLimitSec', input.options?.timeLimitSec),
  ...line('options.mipRelGap', input.options?.mipRelGap),
]

const labelOf = (field: DealPickerField): string => capitalize(DEAL_PICKER_FIELDS[field].label)

function planLines(input: DealPickerInput): readonly InputLine[] {
  return [
    line('budget', input.budget),
    line('mode', t(`compare.mode.${input.mode ?? 'fractional'}`)),
    line('riskPenalty', input.riskPenalty ?? 0),
    line('minInvested', input.minInvested),
    line('minYield', input.minYield),
    line('maxRisk', input.maxRisk),
    line('ticket.min', input.ticket?.min),
    line('ticket.max', input.ticket?.max),
    line('minDeals', input.minDeals),
    line('maxDeals', input.maxDeals),
  ].flat()
}

const leverageLines = ({ leverage }: DealPickerInput): readonly InputLine[] =>
  [
    line('leverage.maxLtv', leverage?.maxLtv),
    line('leverage.rate', leverage?.rate),
    line('leverage.maxLoan', leverage?.maxLoan),
    line('leverage.minIcr', leverage?.minIcr),
  ].flat()

function line(field: DealPickerField, value: InputValue | undefined): readonly InputLine[] {
  if (value === undefined) return []
  return [{ key: field, label: labelOf(field), unit: DEAL_PICKER_FIELDS[field].unit, value }]
}

const capLines = (cap: Cap): readonly InputLine[] =>
  capFields.flatMap((field) => {
    const value = cap[field]
    if (value === undefined) return []
    const whole = wholeOf(cap, field)
    const label = `${groupLabel(cap.key)}: ${labelOf(`caps.${field}`).toLowerCase()}`
    return {
      key: ['caps', cap.by, cap.key, field, whole].join('.'),
      label:
        whole === null
          ? label
          : t('compare.capShare', { label, whole: t(`compare.shareOf.${whole}`) }),
      unit: DEAL_PICKER_FIELDS[`caps.${field}`].unit,
      value,
    }
  })

/** Of what a share is; an amount is of nothing. */
const wholeOf = (cap: Cap, field: (typeof capFields)[number]): 'budget' | 'invested' | null =>
  field === 'maxShare' || field === 'minShare' ? (cap.shareOf ?? 'invested') : null

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

function dealLines(deal: Deal): readonly InputLine[] {
  const item = { key: deal.id, name: deal.name ?? deal.id }
  return dealFields.flatMap((field) => {
    const value = deal[field] ?? defaults[field]
    if (value === undefined) return []
    return {
      key: `${deal.id}.${field}`,
      label: `${item.name}: ${labelOf(`deals.${field}`).toLowerCase()}`,
      unit: DEAL_PICKER_FIELDS[`deals.${field}`].unit,
      value: field === 'sector' ? groupLabel(String(value)) : value,
      item,
    }
  })
}
