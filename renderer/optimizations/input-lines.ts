import type { Cap, DealPickerInput } from '#shared/deal-picker'
import {
  DEAL_PICKER_FIELDS,
  type DealPickerField,
  type FieldInfo,
} from '#shared/deal-picker-fields'
import { t } from '../app/messages/t.ts'
import { groupLabel } from '../deal-picker/limit-labels.ts'
import { capitalize } from '../optimizer/readable.ts'
import type { Formatters } from '../ui/use-format.ts'

export type InputValue = string | number | boolean

/** One thing that was asked for: `caps.sector.office.maxShare`, "Office: largest share", 0.4. */
export type InputLine = {
  readonly key: string
  readonly label: string
  readonly unit: FieldInfo['unit']
  readonly value: InputValue
}

const capFields = ['maxAmount', 'maxShare', 'minAmount', 'minShare'] as const

/** Everything an input asks for but its deals, one line each, defaults written out. */
export const inputLines = (input: DealPickerInput): readonly InputLine[] => [
  ...planLines(input),
  ...leverageLines(input),
  ...(input.caps ?? []).flatMap(capLines),
  ...line('options.timeLimitSec', input.options?.timeLimitSec),
  ...line('options.mipRelGap', input.options?.mipRelGap),
]

/** A value as it is read: $1,000,000, 40.00%, 3, yes. */
export function writeInput(value: InputValue, unit: FieldInfo['unit'], format: Formatters): string {
  if (typeof value === 'boolean') return t(value ? 'common.yes' : 'common.no')
  if (typeof value === 'string') return value
  switch (unit) {
    case 'money':
      return format.moneyMajor(value)
    case 'rate':
      return format.rate(value, 2)
    case 'seconds':
      return t('runs.seconds', { seconds: value })
    default:
      return format.number(value, Number.isInteger(value) ? 0 : 2)
  }
}

export const labelOf = (field: DealPickerField): string =>
  capitalize(DEAL_PICKER_FIELDS[field].label)

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
