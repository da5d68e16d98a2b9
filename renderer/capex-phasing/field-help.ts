import { CAPEX_PHASING_FIELDS, type CapexPhasingField } from '#shared/capex-phasing-fields'
import type { Unit } from '../ui/unit.ts'

/** A field's name as a label: "monthly limit" → "Monthly limit". */
export function labelOfField(field: CapexPhasingField): string {
  const { label } = CAPEX_PHASING_FIELDS[field]
  return label.charAt(0).toUpperCase() + label.slice(1)
}

export const helpOfField = (field: CapexPhasingField): string => CAPEX_PHASING_FIELDS[field].help

const units: Readonly<Record<(typeof CAPEX_PHASING_FIELDS)[CapexPhasingField]['unit'], Unit>> = {
  money: 'money',
  rate: 'percent',
  count: 'integer',
  months: 'months',
  seconds: 'seconds',
  month: 'number',
  text: 'number',
  flag: 'number',
}

export const unitOfField = (field: CapexPhasingField): Unit =>
  units[CAPEX_PHASING_FIELDS[field].unit]
